package org.citygraph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;

/**
 * A fact that a document states.
 *
 * @param stated the date as the source gives it; empty where it gives none
 * @param paragraphs where it is told, counted in non-empty lines from 1
 * @param supersedes the id of the older fact that this one changes
 * @param own the properties of its type, as they are stored: kind, themes, amount, role,
 * title …
 */
public record FactEntry(Position position, String id, FactType type, String from, String to, Status status,
		Optional<Edtf> stated, List<Integer> paragraphs, Optional<String> supersedes, Map<String, Object> own) {

	public FactEntry {
		paragraphs = List.copyOf(paragraphs);
		own = Map.copyOf(own);
	}

	/** Where it begins. */
	public Location location() {
		return this.position.start();
	}

	/** Where one of its keys stands. */
	public Location location(String key) {
		return this.position.of(key);
	}

	/** The same without what it supersedes. */
	public FactEntry supersedingNothing() {
		return new FactEntry(this.position, this.id, this.type, this.from, this.to, this.status, this.stated,
				this.paragraphs, Optional.empty(), this.own);
	}

	/** The persons and themes that its properties name. */
	public List<String> mentioned() {
		return List.of("signatories", "participants", "themes")
			.stream()
			.flatMap((key) -> mentioned(key).stream())
			.toList();
	}

	/** Those that one of its properties names, for instance {@code signatories}. */
	public List<String> mentioned(String property) {
		return ((List<?>) this.own.getOrDefault(property, List.of())).stream().map(String.class::cast).toList();
	}

}
