package org.citygraph.paths;

/**
 * What the index calls {@code LOCATED_IN} between two entities, which is no fact and has
 * no id of its own. The colons keep it apart from all ids.
 */
record PlaceKey(String from, String to) {

	private static final String PREFIX = "located:";

	String text() {
		return PREFIX + this.from + ":" + this.to;
	}

	static boolean is(String text) {
		return text.startsWith(PREFIX);
	}

	static PlaceKey of(String text) {
		String[] parts = text.split(":", 3);
		return new PlaceKey(parts[1], parts[2]);
	}

}
