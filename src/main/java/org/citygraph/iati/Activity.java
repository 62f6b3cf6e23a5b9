package org.citygraph.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.citygraph.sources.Row;

/** What an activity tells besides its transactions, as far as it was read. */
final class Activity {

	private static final String PARENT = "1";

	private static final String CHILD = "2";

	private final Optional<String> language;

	private final Optional<String> currency;

	private final OptionalInt hierarchy;

	private final long number;

	private final long line;

	private final List<Organisation> participants = new ArrayList<>();

	private final List<String> countries = new ArrayList<>();

	private final Map<String, String> dates = new TreeMap<>();

	private final Set<String> parents = new HashSet<>();

	private final Set<String> children = new HashSet<>();

	private final Set<String> refs = new HashSet<>();

	private boolean hasRegion;

	private long transactions;

	private String id = "";

	private String status = "";

	private Optional<String> title = Optional.empty();

	private Optional<Organisation> reporting = Optional.empty();

	/**
	 * @param number of the activity in its file
	 */
	Activity(XmlCursor xml, long number) {
		this.number = number;
		this.language = xml.language();
		this.currency = xml.attribute("default-currency");
		this.hierarchy = xml.attribute("hierarchy")
			.filter((text) -> text.matches("[0-9]{1,3}"))
			.map(Integer::valueOf)
			.map(OptionalInt::of)
			.orElseGet(OptionalInt::empty);
		this.line = xml.line();
	}

	/** Reads whatever is no transaction. */
	void readChild(XmlCursor xml, Row participant) {
		switch (xml.name()) {
			case "iati-identifier" -> this.id = xml.text();
			case "title" -> this.title = Narratives.read(xml, this.language).best();
			case "reporting-org" -> this.reporting = Organisation.read(xml, this.language, participant);
			case "participating-org" -> this.participants
				.add(Organisation.read(xml, this.language, participant).orElseGet(() -> nobody(participant)));
			default -> readCodes(xml);
		}
	}

	private void readCodes(XmlCursor xml) {
		Optional<String> code = xml.attribute("code");
		String type = xml.attribute("type").orElse("");
		switch (xml.name()) {
			case "activity-status" -> this.status = code.orElse("");
			case "recipient-country" -> code.ifPresent(this.countries::add);
			case "recipient-region" -> this.hasRegion = true;
			case "activity-date" -> xml.attribute("iso-date").ifPresent((date) -> this.dates.put(type, date));
			case "related-activity" -> xml.attribute("ref").ifPresent((ref) -> relate(type, ref));
			default -> {
			}
		}
		xml.skip();
	}

	private void relate(String type, String ref) {
		if (type.equals(PARENT)) {
			this.parents.add(ref);
		}
		else if (type.equals(CHILD)) {
			this.children.add(ref);
		}
	}

	private static Organisation nobody(Row row) {
		return new Organisation("", "", List.of(), "", row);
	}

	/**
	 * Reads a transaction. Its place is its reference, which should be unique in its
	 * activity; where it is not, or not there, its number, unless another's reference
	 * looks like that.
	 */
	Transaction readTransaction(XmlCursor xml, Row row) {
		this.transactions++;
		String number = "no. " + this.transactions;
		String place = xml.attribute("ref").filter(this.refs::add).orElse("");
		while (place.isEmpty()) {
			place = this.refs.add(number) ? number : "";
			number += " again";
		}
		return Transaction.read(xml, this.language, row, place);
	}

	/** Empty where it has none, or where that stands behind. */
	String id() {
		return this.id;
	}

	long number() {
		return this.number;
	}

	long line() {
		return this.line;
	}

	Optional<String> title() {
		return this.title;
	}

	Optional<String> currency() {
		return this.currency;
	}

	Optional<Organisation> reporting() {
		return this.reporting;
	}

	/** Those without reference and name have an empty key. */
	List<Organisation> participants() {
		return this.participants;
	}

	List<String> countries() {
		return this.countries;
	}

	boolean hasRegion() {
		return this.hasRegion;
	}

	/** By the codes of their types. */
	Map<String, String> dates() {
		return this.dates;
	}

	/** The code of its status. */
	String status() {
		return this.status;
	}

	OptionalInt hierarchy() {
		return this.hierarchy;
	}

	Set<String> parents() {
		return this.parents;
	}

	Set<String> children() {
		return this.children;
	}

}
