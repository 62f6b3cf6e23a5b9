package org.citygraph.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.dossier.FactEntry;
import org.citygraph.dossier.Location;
import org.citygraph.dossier.Mistake;
import org.citygraph.imports.Batch.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Checks what may supersede what: a known fact of the same type, from a source that is
 * not newer, that nothing else supersedes and that stays.
 */
class Supersessions {

	private final Batch batch;

	private final Known known;

	private final List<Mistake> mistakes = new ArrayList<>();

	Supersessions(Batch batch, Known known) {
		this.batch = batch;
		this.known = known;
	}

	List<Mistake> mistakes() {
		this.batch.facts().forEach((stated) -> stated.fact().supersedes().ifPresent((older) -> check(stated, older)));
		this.batch.documents().forEach((document) -> checkRemovals(document.id(), document.location()));
		this.batch.dropped().forEach((document) -> checkRemovals(document, this.batch.start()));
		return this.mistakes;
	}

	private void check(Stated stated, String older) {
		FactEntry fact = stated.fact();
		Optional<FactEntry> inBatch = this.batch.fact(older);
		Known.Fact inGraph = staying(older);
		if (older.equals(fact.id()) || (inBatch.isEmpty() && inGraph == null)) {
			mistake(fact.location("supersedes"), "It supersedes '%s', which is not known.".formatted(older));
			return;
		}
		checkOnce(fact, older);
		if (leadsTo(fact.id(), older)) {
			mistake(fact.location("supersedes"),
					"It supersedes '%s', which supersedes it, be it through others; only the newest may."
						.formatted(older));
		}
		Optional<LocalDate> knownFrom = stated.document().knownFrom();
		if (knownFrom.isEmpty()) {
			mistake(fact.location("supersedes"),
					"What supersedes a fact needs the day from which it is known: give the document's 'publishedOn'.");
		}
		checkLikeness(fact, older, inBatch.map(Supersessions::known).orElse(inGraph));
		published(older).filter((before) -> knownFrom.filter((day) -> day.isBefore(before)).isPresent())
			.ifPresent((before) -> mistake(fact.location("supersedes"),
					"It supersedes '%s', whose source is newer (%s) than this document.".formatted(older, before)));
	}

	private static Known.Fact known(FactEntry fact) {
		return new Known.Fact(fact.type().name(), fact.from(), fact.to(), fact.own());
	}

	/** Else a mistyped id would hide a fact about others. */
	private void checkLikeness(FactEntry fact, String id, Known.@Nullable Fact older) {
		if (older == null) {
			return;
		}
		if (!older.type().equals(fact.type().name())) {
			mistake(fact.location("supersedes"),
					"It supersedes '%s', which is of type %s; both must be of one type.".formatted(id, older.type()));
		}
		else if (Collections.disjoint(List.of(fact.from(), fact.to()), List.of(older.from(), older.to()))) {
			mistake(fact.location("supersedes"),
					"It supersedes '%s', which is about others ('%s' and '%s'); both must have a party in common."
						.formatted(id, older.from(), older.to()));
		}
	}

	/** One of the graph that these dossiers do not take out. */
	private Known.@Nullable Fact staying(String id) {
		Known.Fact fact = this.known.facts().get(id);
		return (fact == null || fact.isToldBy(this.batch.documentIds())) ? null : fact;
	}

	private boolean leadsTo(String id, String from) {
		Set<String> seen = new HashSet<>();
		Optional<String> next = Optional.of(from);
		while (next.isPresent() && seen.add(next.get())) {
			if (next.get().equals(id)) {
				return true;
			}
			next = older(next.get());
		}
		return false;
	}

	private Optional<String> older(String id) {
		Known.Fact inGraph = staying(id);
		return (inGraph != null) ? inGraph.text("supersedes") : this.batch.fact(id).flatMap(FactEntry::supersedes);
	}

	/** Where a fact that another document's fact supersedes was told after that one. */
	List<Mistake> newerMistakes() {
		return this.batch.facts().stream().flatMap(this::newer).toList();
	}

	private Stream<Mistake> newer(Stated stated) {
		Optional<LocalDate> day = stated.document().knownFrom();
		return this.known.superseding(stated.fact().id(), this.batch.documentIds())
			.filter((newer) -> this.known.fact(newer).properties().get("knownFrom") instanceof LocalDate before
					&& day.filter(before::isBefore).isPresent())
			.map((newer) -> new Mistake(stated.document().location("publishedOn"),
					"The fact '%s' is superseded by '%s', whose source is older than this document."
						.formatted(stated.fact().id(), newer)));
	}

	private void checkOnce(FactEntry fact, String older) {
		Stream<String> inBatch = this.batch.told()
			.filter((other) -> other.supersedes().filter(older::equals).isPresent())
			.map(FactEntry::id);
		Stream<String> inGraph = this.known.superseding(older, this.batch.documentIds());
		Stream.concat(inBatch, inGraph)
			.filter((other) -> !other.equals(fact.id()))
			.findFirst()
			.ifPresent((other) -> mistake(fact.location("supersedes"),
					"It supersedes '%s', as '%s' does; supersede that one.".formatted(older, other)));
	}

	/** The day from which a fact is known, by this batch or else by the graph. */
	private Optional<LocalDate> published(String id) {
		Optional<Stated> inBatch = this.batch.facts()
			.stream()
			.filter((stated) -> stated.fact().id().equals(id))
			.findFirst();
		return inBatch.isPresent() ? inBatch.get().document().knownFrom()
				: Optional.ofNullable(this.known.facts().get(id))
					.map((fact) -> fact.properties().get("knownFrom"))
					.map(LocalDate.class::cast);
	}

	/**
	 * A fact that another document's fact supersedes must stay, else that one would
	 * change nothing.
	 */
	private void checkRemovals(String document, Location place) {
		Set<String> told = this.batch.facts().stream().map((stated) -> stated.fact().id()).collect(Collectors.toSet());
		this.known.facts().forEach((id, fact) -> {
			if (fact.isToldBy(Set.of(document)) && !told.contains(id)) {
				this.known.superseding(id, this.batch.documentIds())
					.forEach((newer) -> mistake(place,
							"The fact '%s' is no longer told, but '%s' of another document supersedes it; keep it."
								.formatted(id, newer)));
			}
		});
	}

	private void mistake(Location location, String reason) {
		this.mistakes.add(new Mistake(location, reason));
	}

}
