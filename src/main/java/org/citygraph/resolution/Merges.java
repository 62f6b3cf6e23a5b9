package org.citygraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.database.Writer;
import org.citygraph.graph.EntityType;
import org.citygraph.web.Refused;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes two entities one, and two again. The merged one keeps what it had, under the
 * label {@code Merged}; an edge to the other remembers what that one got from it.
 */
final class Merges {

	private final Writer writer;

	Merges(Writer writer) {
		this.writer = writer;
	}

	/**
	 * Gives all facts and spellings of one entity to another.
	 * @throws Refused where that would say something false
	 */
	void merge(String id, String into, String by) {
		Party old = Party.of(id, this.writer);
		Party survivor = Party.of(into, this.writer);
		List<PartyFact> facts = PartyFact.of(id, this.writer);
		check(old, survivor, facts);
		List<String> naming = old.type().equals(EntityType.PERSON.label()) ? naming(id, into) : List.of();
		this.writer.run("resolutions/merge",
				Map.of("id", id, "into", into, "by", by, "facts", facts.stream().map(PartyFact::id).toList()));
		this.writer.run("resolutions/merge-places", Map.of("id", id));
		this.writer.runForEach("resolutions/move-facts", facts.stream().map((fact) -> fact.moved(id, into)));
		this.writer.run("resolutions/note-people", Map.of("id", id, "facts", naming));
		rename(id, into, naming);
	}

	private static void check(Party old, Party survivor, List<PartyFact> facts) {
		String both = "'%s' and '%s'".formatted(old.id(), survivor.id());
		if (old.id().equals(survivor.id())) {
			throw new Refused(both + " are one entity already.");
		}
		if (!old.type().equals(survivor.type())) {
			throw new Refused("%s are of different types, %s and %s; only entities of one type are merged."
				.formatted(both, old.type(), survivor.type()));
		}
		if (old.type().equals(EntityType.COUNTRY.label())) {
			throw new Refused("Countries are known by their codes and are not merged.");
		}
		if (old.isNamedByDossiers()) {
			throw new Refused(
					"'%s' is named by dossiers; merge '%s' into it instead.".formatted(old.id(), survivor.id()));
		}
		if (old.places().contains(survivor.id()) || survivor.places().contains(old.id())) {
			throw new Refused("One of %s lies in the other, so they are two.".formatted(both));
		}
		facts.stream().filter((fact) -> fact.isBetween(old.id(), survivor.id())).findFirst().ifPresent((fact) -> {
			throw new Refused(
					"%s are tied with each other by '%s'; nobody is tied with himself.".formatted(both, fact.id()));
		});
	}

	/** Makes a merged entity one of its own again, with the facts that were its own. */
	void undo(String id) {
		Record merged = this.writer.run("resolutions/merged", Map.of("id", id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new Refused("'%s' is not merged.".formatted(id)));
		String survivor = merged.get("into").asString();
		if (!merged.get("there").asBoolean()) {
			throw new Refused("'%s' was merged itself since; undo that first.".formatted(survivor));
		}
		Set<String> own = Set.copyOf(merged.get("facts").asList(Value::asString));
		List<PartyFact> facts = PartyFact.of(survivor, this.writer)
			.stream()
			.filter((fact) -> own.contains(fact.id()))
			.toList();
		this.writer.runForEach("resolutions/detach", Stream.of(Map.of("id", id, "leaving", "")));
		this.writer.run("resolutions/unmerge-places", Map.of("id", id));
		this.writer.run("resolutions/unmerge", Map.of("id", id));
		this.writer.runForEach("resolutions/move-facts", facts.stream().map((fact) -> fact.moved(survivor, id)));
		rename(survivor, id, merged.get("named").asList(Value::asString));
	}

	/** Facts that name a person beside their parties, none of which names the other. */
	private List<String> naming(String person, String other) {
		List<Record> rows = this.writer.run("resolutions/naming", Map.of("id", person, "other", other));
		rows.stream().filter((row) -> row.get("both").asBoolean()).findFirst().ifPresent((row) -> {
			throw new Refused("'%s' names both '%s' and '%s', so they are two people."
				.formatted(row.get("id").asString(), person, other));
		});
		return rows.stream().map((row) -> row.get("id").asString()).toList();
	}

	private void rename(String person, String other, List<String> facts) {
		this.writer.run("resolutions/replace-person", Map.of("id", person, "into", other, "facts", facts));
	}

}
