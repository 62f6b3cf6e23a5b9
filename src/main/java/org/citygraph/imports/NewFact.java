package org.citygraph.imports;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.graph.Citation;
import org.citygraph.graph.FactType;

/**
 * A fact to be written.
 *
 * @param from the id of an entity that is there already
 * @param to the id of another
 */
record NewFact(FactType type, String from, String to, Map<String, Object> properties) {

	/** Of the hash that ids of rows end in. */
	private static final int DIGITS = 20;

	String id() {
		return String.valueOf(this.properties.get("id"));
	}

	/** Those that state it. */
	Set<String> documents() {
		return Known.texts(this.properties, "sources")
			.stream()
			.map((source) -> Citation.of(source).document())
			.collect(Collectors.toSet());
	}

	/** With what is known of it from elsewhere. */
	NewFact keeping(Map<String, Object> before, String key) {
		Object kept = before.get(key);
		if (kept == null) {
			return this;
		}
		Map<String, Object> both = new HashMap<>(this.properties);
		both.put(key, kept);
		return new NewFact(this.type, this.from, this.to, both);
	}

	OptionalLong fingerprint() {
		return fingerprint(id());
	}

	/** The first 64 bits of the hash that an id ends in; dossiers' ids end in none. */
	static OptionalLong fingerprint(String id) {
		int start = id.length() - DIGITS;
		boolean hashed = start > 0 && id.charAt(start - 1) == '-' && areHexDigits(id, start);
		return hashed ? OptionalLong.of(HexFormat.fromHexDigitsToLong(id, start, start + 16)) : OptionalLong.empty();
	}

	private static boolean areHexDigits(String text, int start) {
		for (int i = start; i < text.length(); i++) {
			if (!HexFormat.isHexDigit(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

}
