package org.citygraph.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citygraph.entities.ExternalId;
import org.citygraph.entities.NameQuestion;

/**
 * What is sought.
 *
 * @param text a name in any spelling, or an id; blank where only ids are given
 * @param types node labels; empty where any will do
 * @param strict whether entities of other types are no candidates at all
 * @param countries codes of the countries of which it lies in one; empty where the given
 * ones are not known; absent where none is given
 * @param ids its ids elsewhere; empty where the given ones cannot be read; absent where
 * none is given
 * @param limit how many candidates to tell
 */
record Query(String text, Set<String> types, boolean strict, Optional<Set<String>> countries,
		Optional<List<ExternalId>> ids, int limit) {

	/** No entity has a longer name. */
	static final int LONGEST_NAME = 200;

	/** The same of the entity that a merged one is now, if its text is an id of such. */
	Query now(Map<String, String> former) {
		return new Query(former.getOrDefault(this.text, this.text), this.types, this.strict, this.countries, this.ids,
				this.limit);
	}

	boolean isNamed() {
		return !this.text.isBlank() && this.text.length() <= LONGEST_NAME;
	}

	/** Whether entities of that type may be told. */
	boolean wants(String entityType) {
		return !this.strict || this.types.isEmpty() || this.types.contains(entityType);
	}

	/** The country that it names in whatever fashion, where it seeks one. */
	Optional<String> namedCountry() {
		return isNamed() ? new NameQuestion(this.text, this.types, Optional.empty()).namedCountry() : Optional.empty();
	}

	/** What to look for by name, at first in its one country. */
	NameQuestion question() {
		return new NameQuestion(this.text, this.strict ? this.types : Set.of(),
				this.countries.filter((codes) -> codes.size() == 1).map((codes) -> codes.iterator().next()));
	}

}
