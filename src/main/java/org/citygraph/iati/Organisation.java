package org.citygraph.iati;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.EntityType;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;

/**
 * An organisation in some role.
 *
 * @param key its reference, else its name
 * @param role of a participating one: its code; of others empty
 */
record Organisation(String key, String name, List<String> names, String role, Row row) {

	/** Empty where it has neither reference nor name. */
	static Optional<Organisation> read(XmlCursor xml, Optional<String> language, Row row) {
		Optional<String> ref = xml.attribute("ref");
		String role = xml.attribute("role").orElse("");
		Narratives names = Narratives.read(xml, language);
		return ref.or(names::best)
			.map((key) -> new Organisation(key, names.best().orElse(key), names.all(), role, row));
	}

	/** What a person needs to find it. */
	String text() {
		return "participating-org %s, role %s: %s".formatted(this.key, this.role, this.name);
	}

	Mention mention(Row at) {
		return new Mention(this.key, EntityType.ORGANISATION, this.name, this.names, Optional.empty(), Map.of(),
				Map.of(), at);
	}

}
