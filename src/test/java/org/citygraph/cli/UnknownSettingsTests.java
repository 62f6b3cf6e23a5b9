package org.citygraph.cli;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnknownSettingsTests {

	@Test
	void allSettingsOfTheProgramAreKnown() throws ClassNotFoundException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Set<String> names = new TreeSet<>();
		for (var found : scan.findCandidateComponents("org.citygraph")) {
			Class<?> type = Class.forName(found.getBeanClassName());
			ConfigurationProperties properties = Objects
				.requireNonNull(AnnotationUtils.findAnnotation(type, ConfigurationProperties.class));
			names(properties.value(), type).forEach(names::add);
		}
		assertThat(UnknownSettings.KNOWN).containsExactlyInAnyOrderElementsOf(names);
	}

	@ParameterizedTest
	@ValueSource(strings = { "citygraph.hom", "citygraph.embedded", "citygraph.embedded.boltport2",
			"citygraph.query.timeout", "citygraph.token.me" })
	void unknownSettingIsNamed(String name) {
		assertThatExceptionOfType(UnknownSetting.class).isThrownBy(() -> start(name))
			.withMessageStartingWith("There is no setting '" + name + "'; correct its name or leave it out. There are"
					+ " citygraph.browser.address, ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "citygraph.home", "citygraph.embedded.boltPort", "citygraph.embedded.bolt-port",
			"citygraph.tokens.some-name", "citygraph.browser.members[1]", "citygraphs.home", "server.prt" })
	void othersAreAccepted(String name) {
		assertThatCode(() -> start(name)).doesNotThrowAnyException();
	}

	private static void start(String name) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, "value")));
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("environment", environment);
		new UnknownSettings().postProcessBeanFactory(beans);
	}

	private static Stream<String> names(String prefix, Class<?> type) {
		return Stream.of(type.getRecordComponents()).flatMap((component) -> names(prefix, component));
	}

	private static Stream<String> names(String prefix, RecordComponent component) {
		String name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
		return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
	}

}
