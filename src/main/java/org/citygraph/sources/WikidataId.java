package org.citygraph.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of Wikidata's items. */
public final class WikidataId {

	private static final Pattern ID = Pattern
		.compile("<?(?:https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/|wd:)?([Qq][1-9][0-9]{0,11})>?");

	private WikidataId() {
	}

	/**
	 * The bare id, such as {@code Q1899}, of an id alone, with its prefix or as an
	 * address.
	 */
	public static Optional<String> of(String written) {
		Matcher matcher = ID.matcher(written.strip());
		return matcher.matches() ? Optional.of(matcher.group(1).replace('q', 'Q')) : Optional.empty();
	}

}
