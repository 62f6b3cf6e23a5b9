package org.citygraph.citynetworks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.RowInvalid;

/**
 * Who signed a statement, for whom, and as what.
 *
 * @param person whoever signed; their key has their city's in it, so that namesakes stay
 * apart
 * @param body the city, or the organisation that signed itself
 * @param title of the person's office, as stated
 * @param individual whether the person signed for themselves
 */
record Signature(String statement, Optional<Mention> person, Optional<Mention> body, Optional<String> title,
		boolean individual, Row row) {

	private static final Pattern FORMER = Pattern.compile("(?i)\\b(former|formerly|ex|past)\\b");

	static Signature of(Entry entry, String statement) {
		requireSigned(entry);
		Optional<String> name = entry.first("mayor_name", "author.name");
		Optional<String> title = entry.first("mayor_title", "author.title", "title");
		boolean individual = entry.first("author.actingCapacity", "acting_capacity")
			.filter("individual"::equalsIgnoreCase)
			.isPresent();
		Optional<Mention> city = CityMention.isIn(entry) ? Optional.of(CityMention.of(entry)) : Optional.empty();
		boolean bodyItself = city.isEmpty() && !individual;
		return new Signature(statement, bodyItself ? Optional.empty() : person(entry, name, city),
				bodyItself ? Optional.of(organisation(entry, name)) : city, title, individual, entry.row())
			.requireParty();
	}

	private static void requireSigned(Entry entry) {
		entry.first("vote").filter((vote) -> !vote.toLowerCase(Locale.ROOT).startsWith("sign")).ifPresent((vote) -> {
			throw new RowInvalid("did not sign: the vote is '" + vote + "'");
		});
	}

	private static Optional<Mention> person(Entry entry, Optional<String> name, Optional<Mention> city) {
		return name.map((called) -> Mention.named(
				called + ", " + city.map(Mention::key).or(() -> entry.first("author.title")).orElse("no city"),
				EntityType.PERSON, called, entry.row()));
	}

	private static Mention organisation(Entry entry, Optional<String> name) {
		String called = name.orElseThrow(() -> new RowInvalid("names neither a city nor an organisation"));
		return Mention.named(called, EntityType.ORGANISATION, called, entry.row());
	}

	private Signature requireParty() {
		if (this.individual && this.person.isEmpty()) {
			throw new RowInvalid("names no person, though one signed as an individual");
		}
		return this;
	}

	List<Mention> mentions() {
		return Stream.concat(this.body.stream(), this.person.stream()).toList();
	}

	List<Claim> claims() {
		return Stream.concat(office().stream(), Stream.of(membership())).toList();
	}

	private Optional<Claim> office() {
		if (this.person.isEmpty() || this.body.isEmpty()) {
			return Optional.empty();
		}
		String held = this.title.orElse("Mayor");
		Status status = FORMER.matcher(held).find() ? Status.ENDED : Status.ACTIVE;
		return Optional.of(new Claim(FactType.HOLDS_OFFICE, this.person.get().key(), this.body.get().key(), status,
				Optional.empty(), Map.of("title", held), held, this.row));
	}

	/** Rows of one city that name different persons stay apart. */
	private Claim membership() {
		Map<String, Object> own = new HashMap<>(Map.of("role", "signatory"));
		String identity = "signatory";
		if (!this.individual && this.person.isPresent()) {
			own.put("signatories", List.of(this.person.get().key()));
			identity = "signatory " + this.person.get().key();
		}
		return new Claim(FactType.MEMBER_OF, party(), this.statement, Status.SIGNED, Optional.empty(), own, identity,
				this.row);
	}

	/** The key of whoever is bound by it. */
	String party() {
		return (this.individual ? this.person : this.body).or(() -> this.person).orElseThrow().key();
	}

}
