package org.citygraph.cli;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with a setting that the program does not have: ignored, a mistyped one
 * would let it work with another database than was meant. Variables of the environment
 * are let be, since container platforms make some that begin as the program's do, such as
 * {@code CITYGRAPH_PORT}.
 */
@Component
final class UnknownSettings implements BeanFactoryPostProcessor {

	private static final String PREFIX = "citygraph.";

	/** Whatever follows is a name that users give. */
	private static final String TOKENS = "citygraph.tokens.";

	static final Set<String> KNOWN = Set.of("citygraph.browser.address", "citygraph.browser.members",
			"citygraph.embedded.bolt-port", "citygraph.embedded.page-cache", "citygraph.exports.at-once",
			"citygraph.exports.timeout", "citygraph.home", "citygraph.imports.folder", "citygraph.imports.largest-file",
			"citygraph.imports.largest-upload", "citygraph.imports.queue", "citygraph.jobs.answer-within",
			"citygraph.jobs.memory", "citygraph.jobs.queue", "citygraph.jobs.running", "citygraph.queries.patience",
			"citygraph.queries.queue", "citygraph.queries.running", "citygraph.queries.timeout",
			"citygraph.reconciliation.allowed-origins", "citygraph.tokens");

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Set<String> known = new TreeSet<>();
		KNOWN.forEach((name) -> known.add(bare(name)));
		given(beans.getBean(ConfigurableEnvironment.class))
			.filter((name) -> !name.startsWith(TOKENS) && !known.contains(bare(name)))
			.findFirst()
			.ifPresent((name) -> {
				throw new UnknownSetting(name, KNOWN);
			});
	}

	private static Stream<String> given(ConfigurableEnvironment environment) {
		return environment.getPropertySources()
			.stream()
			.filter((source) -> !StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME.equals(source.getName())
					&& !StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME.equals(source.getName()))
			.flatMap((source) -> (source instanceof EnumerablePropertySource<?> some)
					? Stream.of(some.getPropertyNames()) : Stream.empty())
			.filter((name) -> name.startsWith(PREFIX));
	}

	/**
	 * Dashes and capitals make no difference to Spring; lists may be given item by item.
	 */
	private static String bare(String name) {
		return name.replaceAll("\\[\\d+]$", "").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
	}

}
