package org.citygraph.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * {@code style.grass}: colours, sizes and captions. It is read as Browser reads it: rules
 * of {@code selector { property: value; … }}, quotes dropped.
 */
@Component
class Style {

	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{((?:[^{}\"]|\"[^\"]*\")*)}");

	private static final Pattern PROPERTY = Pattern.compile("([a-z-]+)\\s*:\\s*(\"[^\"]*\"|[^;]*);");

	private final String text = Content.text("style.grass");

	String text() {
		return this.text;
	}

	/** Properties by selector, in the file's order. */
	Map<String, Map<String, String>> rules() {
		Map<String, Map<String, String>> rules = new LinkedHashMap<>();
		RULE.matcher(this.text)
			.results()
			.forEach((rule) -> rules.put(rule.group(1).strip(), properties(rule.group(2))));
		return rules;
	}

	private static Map<String, String> properties(String body) {
		Map<String, String> properties = new LinkedHashMap<>();
		PROPERTY.matcher(body)
			.results()
			.forEach((property) -> properties.put(property.group(1), property.group(2).strip().replace("\"", "")));
		return properties;
	}

}
