package org.citygraph.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.MurmurHash3;
import org.citygraph.sources.Claim;
import org.citygraph.sources.RowInvalid;

/**
 * Makes facts of claims.
 */
final class ClaimRows {

	private static final HexFormat DIGITS = HexFormat.of();

	private final String dataset;

	/** Entities' ids by mentions' keys. */
	private final Map<String, String> entities;

	/** By file. */
	private final List<String> documents;

	ClaimRows(String dataset, Map<String, String> entities, List<String> documents) {
		this.dataset = dataset;
		this.entities = entities;
		this.documents = documents;
	}

	/**
	 * The fact.
	 * @throws RowInvalid if it names who is not mentioned, or ties somebody with himself
	 */
	NewFact fact(Claim claim) {
		String from = entity(claim.from());
		String to = entity(claim.to());
		if (from.equals(to)) {
			throw new RowInvalid("ties '%s' with '%s', which are both %s".formatted(claim.from(), claim.to(), from));
		}
		boolean turned = claim.type().turns(from, to);
		return new NewFact(claim.type(), turned ? to : from, turned ? from : to, properties(claim));
	}

	/** The row, {@code document#number}. */
	String source(Claim claim) {
		return this.documents.get(claim.row().file()) + "#" + claim.row().number();
	}

	private String entity(String key) {
		String id = this.entities.get(key);
		if (id == null) {
			throw new RowInvalid("names '" + key + "', which no row lists");
		}
		return id;
	}

	private Map<String, Object> properties(Claim claim) {
		Map<String, Object> properties = new HashMap<>(claim.own());
		properties.computeIfPresent("signatories",
				(key, people) -> ((List<?>) people).stream()
					.map((person) -> entity(String.valueOf(person)))
					.collect(Collectors.toList()));
		properties.put("id", id(claim));
		properties.put("dataset", this.dataset);
		properties.put("status", claim.status().text());
		properties.put("sources", List.of(source(claim)));
		claim.stated().ifPresent((date) -> properties.putAll(Validity.of(date, claim.type().deed())));
		return properties;
	}

	/**
	 * From what tells the fact from all others of its data set, by 128 bits of
	 * MurmurHash3, so that the same row has the same id in whatever file it comes.
	 */
	private String id(Claim claim) {
		boolean turned = claim.type().turns(claim.from(), claim.to());
		String text = String.join("\u0000", turned ? claim.to() : claim.from(), turned ? claim.from() : claim.to(),
				claim.identity());
		long[] hash = MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8));
		return claim.type().idPrefix() + "-" + this.dataset + "-" + DIGITS.toHexDigits(hash[0])
				+ DIGITS.toHexDigits((short) hash[1]);
	}

}
