# The API as a container image, around target/citygraph.jar (mvn package -DskipTests).
# RUNTIME: an image with Java 25 and a shell.
ARG RUNTIME=eclipse-temurin:25-jre
FROM ${RUNTIME}
COPY target/citygraph.jar /citygraph/citygraph.jar
# What it writes, which is uploads until they are imported, goes here.
RUN mkdir /uploads && chown 10001:10001 /uploads
USER 10001:10001
WORKDIR /uploads
EXPOSE 8080
# The name of a database that was away is looked up again at once.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Djava.io.tmpdir=/uploads", "-Dsun.net.inetaddr.negative.ttl=1", "-jar", "/citygraph/citygraph.jar"]
CMD ["serve"]
