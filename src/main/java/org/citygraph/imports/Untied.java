package org.citygraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.Mistake;

/**
 * Finds entities that no fact names, be it as a party, a signatory or a participant, and
 * that neither lie in a place nor are one.
 */
final class Untied {

	private final Batch batch;

	private final Known known;

	private final StatementRunner statements;

	Untied(Batch batch, Known known, StatementRunner statements) {
		this.batch = batch;
		this.known = known;
		this.statements = statements;
	}

	/** One for each that the dossiers list and nothing ties. */
	List<Mistake> mistakes() {
		Set<String> tied = tied();
		List<EntityEntry> unnamed = this.batch.listed()
			.filter((entity) -> !tied.contains(entity.id()) && isKnown(entity))
			.toList();
		Set<String> elsewhere = elsewhere(unnamed);
		return unnamed.stream()
			.filter((entity) -> !elsewhere.contains(entity.id()))
			.map((entity) -> new Mistake(entity.location(),
					"Nothing names '%s': tell a fact of it or where it lies, or leave it out.".formatted(entity.id())))
			.toList();
	}

	private boolean isKnown(EntityEntry entity) {
		return !entity.bare() || this.known.nodes().containsKey(entity.id());
	}

	/** Those that these dossiers tie. */
	private Set<String> tied() {
		Set<String> tied = new HashSet<>();
		this.batch.told().forEach((fact) -> {
			tied.addAll(List.of(fact.from(), fact.to()));
			tied.addAll(fact.mentioned());
		});
		this.batch.listed().forEach((entity) -> {
			if (!entity.locatedIn().isEmpty()) {
				tied.add(entity.id());
				tied.addAll(entity.locatedIn());
			}
		});
		return tied;
	}

	/** Those that something in the graph ties that stays. */
	private Set<String> elsewhere(List<EntityEntry> unnamed) {
		Set<String> losing = losing();
		Set<String> there = unnamed.stream()
			.map(EntityEntry::id)
			.filter(this.known.nodes()::containsKey)
			.collect(Collectors.toCollection(TreeSet::new));
		List<String> asked = there.stream().filter(losing::contains).toList();
		there.removeAll(asked);
		if (!asked.isEmpty()) {
			this.statements
				.run("imports/still-tied",
						Map.of("ids", asked, "gone", List.copyOf(this.known.toldBy(this.batch.documentIds()))))
				.forEach((row) -> there.add(row.get("id").asString()));
		}
		return there;
	}

	/** Those that a fact named which is written anew or told no longer. */
	private Set<String> losing() {
		return this.known.toldBy(this.batch.documentIds())
			.stream()
			.map(this.known::fact)
			.flatMap((fact) -> Stream.concat(Stream.of(fact.from(), fact.to()), fact.people().stream()))
			.collect(Collectors.toSet());
	}

	/** Those of them that the dossiers name no longer. */
	List<String> left() {
		Set<String> left = new TreeSet<>(losing());
		left.removeAll(this.batch.entityIds());
		return List.copyOf(left);
	}

}
