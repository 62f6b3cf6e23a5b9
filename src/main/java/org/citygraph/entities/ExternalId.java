package org.citygraph.entities;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entity's id in another catalogue.
 *
 * @param scheme whose it is
 * @param id as {@link Entity#externalIds()} tells it
 */
public record ExternalId(Scheme scheme, String id) {

	/** The catalogues whose ids entities carry. */
	public enum Scheme {

		WIKIDATA("wikidata", "(?i)(?:https?://www\\.wikidata\\.org/(?:wiki|entity)/)?(Q[1-9]\\d{0,17})"),

		GEONAMES("geonames", "(?i)(?:https?://(?:www|sws)\\.geonames\\.org/)?([1-9]\\d{0,17})(?:/.*)?");

		private final String key;

		private final Pattern pattern;

		Scheme(String key, String pattern) {
			this.key = key;
			this.pattern = Pattern.compile(pattern);
		}

		/** Its name among an entity's external ids. */
		public String key() {
			return this.key;
		}

	}

	/** From an id alone, or from its address on the web; empty where it is neither. */
	public static Optional<ExternalId> of(Scheme scheme, String written) {
		Matcher parts = scheme.pattern.matcher(written.strip());
		return parts.matches() ? Optional.of(new ExternalId(scheme, parts.group(1).replace('q', 'Q')))
				: Optional.empty();
	}

	/** Whether it is that entity's. */
	public boolean isOf(Entity entity) {
		return this.id.equals(entity.externalIds().get(this.scheme.key()));
	}

}
