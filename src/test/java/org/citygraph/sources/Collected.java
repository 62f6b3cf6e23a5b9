package org.citygraph.sources;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader hands over, so that tests can look at it. */
public class Collected<T> implements Sink<T> {

	private final List<T> items = new ArrayList<>();

	private final List<String> rejects = new ArrayList<>();

	@Override
	public void accept(T item) {
		this.items.add(item);
	}

	@Override
	public void reject(Row row, String reason, String text) {
		this.rejects.add("%d:%d %s".formatted(row.number(), row.line(), reason));
	}

	public List<T> items() {
		return this.items;
	}

	/** Each as row, line and reason: {@code 2:3 lacks an id}. */
	public List<String> rejects() {
		return this.rejects;
	}

	public static Collected<Mention> mentions(Source source) {
		Collected<Mention> collected = new Collected<>();
		source.mentions(collected);
		return collected;
	}

	public static Collected<Claim> claims(Source source) {
		Collected<Claim> collected = new Collected<>();
		source.claims(collected);
		return collected;
	}

}
