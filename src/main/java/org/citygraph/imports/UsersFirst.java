package org.citygraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.FactEntry;

/**
 * What dossiers leave to those of other documents that built upon an earlier version of
 * them. Users' dossiers must not do so by accident and are refused before; but the
 * built-in ones change without their knowledge.
 */
final class UsersFirst {

	private final Batch batch;

	private final Set<String> documents;

	private final Known known;

	private final Set<String> told;

	private final Set<String> kept = new HashSet<>();

	UsersFirst(Batch batch, Known known) {
		this.batch = batch;
		this.documents = batch.documentIds();
		this.known = known;
		this.told = batch.told().map(FactEntry::id).collect(Collectors.toSet());
		known.facts().values().stream().filter((fact) -> !isOfTheseDocuments(fact)).forEach(this::keepOlder);
	}

	/**
	 * Facts that they tell no longer, and that stay since others' supersede them, be it
	 * through each other.
	 */
	Set<String> kept() {
		return this.kept;
	}

	private void keepOlder(Known.Fact newer) {
		Optional<String> older = newer.text("supersedes").filter(this::isDropped);
		while (older.isPresent() && this.kept.add(older.get())) {
			older = this.known.fact(older.get()).text("supersedes").filter(this::isDropped);
		}
	}

	private boolean isDropped(String id) {
		Known.Fact fact = this.known.facts().get(id);
		return fact != null && isOfTheseDocuments(fact) && !this.told.contains(id);
	}

	/**
	 * The dossiers without facts whose ids others took, and superseding nothing that a
	 * fact which stays supersedes.
	 */
	Batch yielded() {
		return new Batch(this.batch.dossiers().stream().map(this::yielded).toList(), this.batch.dropped());
	}

	private Dossier yielded(Dossier dossier) {
		List<FactEntry> facts = dossier.facts()
			.stream()
			.filter((fact) -> !isTaken(fact.id()))
			.map((fact) -> fact.supersedes().filter(this::isOthers).isPresent() ? fact.supersedingNothing() : fact)
			.toList();
		return new Dossier(dossier.file(), dossier.hash(), dossier.document(), dossier.entities(), facts,
				dossier.themes());
	}

	private boolean isTaken(String id) {
		Known.Fact fact = this.known.facts().get(id);
		return fact != null && !isOfTheseDocuments(fact);
	}

	private boolean isOthers(String older) {
		return isTaken(older) || this.known.facts()
			.entrySet()
			.stream()
			.filter((entry) -> this.kept.contains(entry.getKey()) || !isOfTheseDocuments(entry.getValue()))
			.anyMatch((entry) -> entry.getValue().text("supersedes").filter(older::equals).isPresent());
	}

	private boolean isOfTheseDocuments(Known.Fact fact) {
		return fact.isToldBy(this.documents);
	}

}
