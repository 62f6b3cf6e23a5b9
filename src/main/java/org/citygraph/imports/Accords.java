package org.citygraph.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Location;
import org.citygraph.dossier.Mistake;
import org.citygraph.dossier.SourceDocument;
import org.citygraph.graph.Citation;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.imports.Batch.Named;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Checks that accords that dossiers touch have three parties or more, and are described
 * by one document.
 */
final class Accords {

	private final Batch batch;

	private final Known known;

	/** Ids of facts that are written anew or told no longer. */
	private final Set<String> gone;

	/** Accords that dossiers name, and those whose parties they told before. */
	private final Set<String> touched;

	private final Map<String, Record> before = new HashMap<>();

	private final List<Mistake> mistakes = new ArrayList<>();

	Accords(Batch batch, Known known, StatementRunner statements) {
		this.batch = batch;
		this.known = known;
		this.gone = known.toldBy(batch.documentIds());
		this.touched = touched();
		if (!this.touched.isEmpty()) {
			statements.run("imports/known-accords", Map.of("ids", List.copyOf(this.touched)))
				.forEach((row) -> this.before.put(row.get("id").asString(), row));
		}
	}

	List<Mistake> mistakes() {
		Map<String, SourceDocument> describedBy = new HashMap<>();
		this.batch.entities().forEach((named) -> checkDescribedOnce(named, describedBy));
		this.touched.forEach((accord) -> checkParties(accord, describedBy.containsKey(accord)));
		return this.mistakes;
	}

	private Set<String> touched() {
		Stream<String> named = this.batch.entityIds().stream();
		Stream<String> told = memberships().map(FactEntry::to);
		Stream<String> toldBefore = this.gone.stream().map((id) -> this.known.fact(id).to());
		Set<String> ids = new TreeSet<>();
		Stream.of(named, told, toldBefore)
			.flatMap((some) -> some)
			.filter(EntityType.ACCORD::acceptsId)
			.forEach(ids::add);
		return ids;
	}

	private Stream<FactEntry> memberships() {
		return this.batch.told().filter((fact) -> fact.type() == FactType.MEMBER_OF);
	}

	private void checkDescribedOnce(Named named, Map<String, SourceDocument> describedBy) {
		if (named.entity().accord().isEmpty() || named.document().isEmpty()) {
			return;
		}
		String accord = named.entity().id();
		SourceDocument document = named.document().get();
		SourceDocument first = describedBy.putIfAbsent(accord, document);
		Set<String> sources = documents(accord);
		boolean anothers = !sources.isEmpty() && !sources.contains(document.id())
				&& !this.batch.dropped().containsAll(sources);
		if (first != null || anothers) {
			mistake(named.entity().location(),
					"The accord '%s' is described by another document; name it by its bare id here.".formatted(accord));
		}
	}

	/** Documents that describe it in the graph. */
	private Set<String> documents(String accord) {
		Record row = this.before.get(accord);
		Set<String> documents = new HashSet<>();
		if (row != null) {
			row.get("sources")
				.asList(Value::asString, List.of())
				.forEach((source) -> documents.add(Citation.of(source).document()));
		}
		return documents;
	}

	private void checkParties(String accord, boolean described) {
		Set<String> parties = parties(accord);
		if (parties.isEmpty() && !this.batch.entityIds().contains(accord)) {
			return; // it goes with its last party
		}
		if (parties.size() < 3) {
			mistake(place(accord),
					"The accord '%s' has %s; it needs three or more, each by a MEMBER_OF, and two make an AGREEMENT."
						.formatted(accord, (parties.size() == 1) ? "1 party" : parties.size() + " parties"));
		}
		Set<String> sources = documents(accord);
		if (!described && !sources.isEmpty() && this.batch.dropped().containsAll(sources)) {
			mistake(place(accord), "The accord '%s' was described by '%s', which is told no longer: describe it here."
				.formatted(accord, String.join(", ", sources)));
		}
	}

	/** Those that it has when the dossiers are loaded. */
	private Set<String> parties(String accord) {
		Set<String> parties = new HashSet<>();
		memberships().filter((fact) -> fact.to().equals(accord)).map(FactEntry::from).forEach(parties::add);
		Record row = this.before.get(accord);
		if (row != null) {
			row.get("members")
				.values()
				.forEach((member) -> this.addUnlessGone(member.get("fact").asString(), member.get("party").asString(),
						parties));
		}
		return parties;
	}

	private void addUnlessGone(String fact, String party, Set<String> parties) {
		if (!this.gone.contains(fact)) {
			parties.add(party);
		}
	}

	/** Where it is described or named, else the document that told of its parties. */
	private Location place(String accord) {
		return this.batch.listed()
			.filter((entity) -> entity.id().equals(accord))
			.min(Comparator.comparing((entity) -> entity.bare()))
			.map((entity) -> entity.location())
			.or(() -> toldBefore(accord).map(SourceDocument::location))
			.orElseGet(this.batch::start);
	}

	private Optional<SourceDocument> toldBefore(String accord) {
		return this.batch.documents()
			.filter((document) -> this.known.toldBy(Set.of(document.id()))
				.stream()
				.anyMatch((fact) -> this.known.fact(fact).to().equals(accord)))
			.findFirst();
	}

	private void mistake(Location location, String reason) {
		this.mistakes.add(new Mistake(location, reason));
	}

}
