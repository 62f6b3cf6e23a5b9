package org.citygraph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the delivered jar says that it is made of. */
@DisabledIfSystemProperty(named = "citygraph.test.build", matches = "offline: true",
		disabledReason = "an offline build makes no bill of materials")
class SbomIT {

	private static JsonNode bill = new JsonMapper().createObjectNode();

	private static Map<String, JsonNode> components = Map.of();

	@BeforeAll
	static void open() throws IOException {
		try (JarFile jar = new JarFile("target/citygraph.jar")) {
			bill = new JsonMapper()
				.readTree(jar.getInputStream(jar.getJarEntry("META-INF/sbom/application.cdx.json")).readAllBytes());
		}
		components = bill.path("components")
			.valueStream()
			.collect(Collectors.toMap((part) -> part.path("group").asString("") + ":" + part.path("name").asString(),
					(part) -> part, (one, other) -> one));
	}

	@Test
	void itIsTheProgramsOwn() {
		assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(bill.at("/metadata/component/group").asString()).isEqualTo("org.citygraph");
		assertThat(bill.at("/metadata/component/licenses/0/license/id").asString()).isEqualTo("GPL-3.0-only");
	}

	@ParameterizedTest
	@CsvSource({ "org.springframework.boot:spring-boot, Apache-2.0", "org.springframework:spring-webmvc, Apache-2.0",
			"org.apache.tomcat.embed:tomcat-embed-core, Apache-2.0", "org.neo4j:neo4j, GPL", "org.neo4j.gds:proc, GPL",
			"org.neo4j.driver:neo4j-java-driver, Apache-2.0", "org.yaml:snakeyaml, Apache-2.0",
			"tools.jackson.core:jackson-databind, Apache-2.0", "com.ibm.icu:icu4j, Unicode-3.0",
			"info.picocli:picocli, Apache-2.0", "io.netty:netty-common, Apache-2.0" })
	void listsWhatItUsesWithVersionAndLicence(String component, String licence) {
		assertThat(components).containsKey(component);
		JsonNode part = components.getOrDefault(component, bill);
		assertThat(part.path("version").asString()).isNotBlank();
		assertThat(part.path("purl").asString())
			.startsWith("pkg:maven/" + component.replace(':', '/') + "@" + part.path("version").asString());
		assertThat(part.path("licenses").toString()).contains(licence);
	}

	@Test
	void nothingOfTestsIsInIt() {
		assertThat(components.keySet()).hasSizeGreaterThan(150)
			.noneMatch(
					(name) -> List.of("net.jqwik", "org.seleniumhq.selenium", "org.testcontainers", "org.junit.jupiter")
						.contains(name.replaceFirst(":.*", "")));
	}

}
