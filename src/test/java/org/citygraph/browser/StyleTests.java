package org.citygraph.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.graph.FactType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StyleTests {

	private final Map<String, Map<String, String>> rules = new Style().rules();

	@Test
	void everyLabelAndTypeHasItsRule() {
		Stream<String> labels = Stream
			.of("City", "Region", "Country", "Organisation", "Person", "Accord", "Theme", "Document")
			.map("node."::concat);
		Stream<String> types = Stream
			.concat(Arrays.stream(FactType.values()).map(FactType::name), Stream.of("LOCATED_IN"))
			.map("relationship."::concat);
		assertThat(this.rules.keySet()).containsAll(Stream.concat(labels, types).toList());
	}

	@Test
	void captionsAreReadWithoutQuotes() {
		assertThat(this.rules.get("node.City")).containsEntry("caption", "{name}").containsEntry("color", "#0072B2");
		assertThat(this.rules.get("relationship.LOCATED_IN")).containsEntry("caption", "<type>");
	}

	@Test
	void nodesHaveColoursOfTheirOwn() {
		assertThat(this.rules.entrySet()
			.stream()
			.filter((rule) -> rule.getKey().startsWith("node"))
			.map((rule) -> rule.getValue().get("color"))).doesNotHaveDuplicates();
	}

	/** WCAG 2.2, 1.4.3: at least 4.5 to 1. */
	@Test
	void captionsCanBeReadOnTheirColour() {
		assertThat(this.rules).allSatisfy((selector,
				rule) -> assertThat(
						contrast(rule.getOrDefault("color", ""), rule.getOrDefault("text-color-internal", "#000000")))
					.isGreaterThan(4.5));
	}

	private static double contrast(String first, String second) {
		List<Double> sorted = Stream.of(luminance(first), luminance(second)).sorted().toList();
		return (sorted.getLast() + 0.05) / (sorted.getFirst() + 0.05);
	}

	private static double luminance(String colour) {
		return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
	}

	private static double channel(String colour, int start) {
		double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
