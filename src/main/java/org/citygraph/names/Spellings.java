package org.citygraph.names;

public final class Spellings {

	private Spellings() {
	}

	public static java.util.Set<String> keys(java.util.Collection<String> names) {
		return new java.util.LinkedHashSet<>(names);
	}

}
