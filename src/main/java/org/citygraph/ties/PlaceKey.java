package org.citygraph.ties;

/**
 * What the index calls {@code LOCATED_IN} between two entities, which is no fact and has
 * no id of its own. The colons keep it apart from all ids.
 */
public record PlaceKey(String from, String to) {

	private static final String PREFIX = "located:";

	public String text() {
		return PREFIX + this.from + ":" + this.to;
	}

	public static boolean is(String text) {
		return text.startsWith(PREFIX);
	}

	public static PlaceKey of(String text) {
		String[] parts = text.split(":", 3);
		return new PlaceKey(parts[1], parts[2]);
	}

}
