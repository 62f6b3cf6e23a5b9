package org.citygraph;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Neo4j server in a container as the database of tests, where
 * {@code citygraph.test.database} is {@code server}.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "citygraph.test.database", havingValue = "server")
public class ServerDatabase {

	public static final String NO_IMAGE = "there is no Docker engine with the image neo4j:2026.08.1";

	private static final String IMAGE = "neo4j:2026.08.1";

	@Bean
	@ServiceConnection
	Neo4jContainer server() {
		return container();
	}

	/** Set as in {@code docker-compose.yml}, with less memory and without a password. */
	public static Neo4jContainer container() {
		Neo4jContainer container = new Neo4jContainer(IMAGE).withoutAuthentication();
		composed().properties()
			.stream()
			.filter((setting) -> !setting.getValue().asString().contains("${"))
			.forEach((setting) -> container.withEnv(setting.getKey(), setting.getValue().asString()));
		return container.withEnv("NEO4J_server_memory_pagecache_size", "256M");
	}

	private static JsonNode composed() {
		try (Reader compose = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
			return JsonMapper.shared()
				.valueToTree(new Yaml().<Map<String, ?>>load(compose))
				.at("/services/neo4j/environment");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** By which the image starts the server. */
	public static String command() {
		ContainerConfig image = Objects
			.requireNonNull(DockerClientFactory.lazyClient().inspectImageCmd(IMAGE).exec().getConfig());
		return Stream.of(image.getEntrypoint(), image.getCmd()).flatMap(Stream::of).collect(Collectors.joining(" "));
	}

	public static boolean hasImage() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			return false;
		}
		try {
			DockerClientFactory.lazyClient().inspectImageCmd(IMAGE).exec();
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	/** Skips where a server is asked for and none can be started. */
	static final class Available implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (!"server".equals(System.getProperty("citygraph.test.database"))) {
				return ConditionEvaluationResult.enabled("with the embedded database");
			}
			return hasImage() ? ConditionEvaluationResult.enabled("with a Neo4j server")
					: ConditionEvaluationResult.disabled(NO_IMAGE);
		}

	}

}
