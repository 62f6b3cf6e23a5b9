package org.citygraph.exports;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Values as text, for formats that know few types: dates in ISO 8601, the items of a list
 * joined.
 */
final class Texts {

	private static final String BETWEEN_ITEMS = "; ";

	private Texts() {
	}

	static String of(Object value) {
		return (value instanceof Iterable<?> list) ? String.join(BETWEEN_ITEMS, of(list)) : value.toString();
	}

	static List<String> of(Iterable<?> list) {
		return StreamSupport.stream(list.spliterator(), false).map(String::valueOf).toList();
	}

	/** The value's own items, or the one value. */
	static List<String> each(Object value) {
		return (value instanceof Iterable<?> list) ? of(list) : List.of(value.toString());
	}

}
