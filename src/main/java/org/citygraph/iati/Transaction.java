package org.citygraph.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.citygraph.sources.Row;

/** A transaction as it stands in its activity. */
final class Transaction {

	private final Row row;

	private final String place;

	private final List<String> countries = new ArrayList<>();

	private boolean hasRegion;

	private String type = "";

	private String value = "";

	private Optional<String> date = Optional.empty();

	private Optional<String> valueDate = Optional.empty();

	private Optional<String> currency = Optional.empty();

	private Optional<String> description = Optional.empty();

	private Optional<Organisation> provider = Optional.empty();

	private Optional<Organisation> receiver = Optional.empty();

	private Transaction(Row row, String place) {
		this.row = row;
		this.place = place;
	}

	/**
	 * @param place its reference or number, which tells it from others of its activity
	 */
	static Transaction read(XmlCursor xml, Optional<String> language, Row row, String place) {
		Transaction read = new Transaction(row, place);
		while (xml.nextChild()) {
			read.readChild(xml, language);
		}
		return read;
	}

	private void readChild(XmlCursor xml, Optional<String> language) {
		switch (xml.name()) {
			case "transaction-type" -> this.type = leaving(xml, xml.attribute("code")).orElse("");
			case "transaction-date" -> this.date = leaving(xml, xml.attribute("iso-date"));
			case "value" -> readValue(xml);
			case "description" -> this.description = Narratives.read(xml, language).best();
			case "provider-org" -> this.provider = Organisation.read(xml, language, this.row);
			case "receiver-org" -> this.receiver = Organisation.read(xml, language, this.row);
			case "recipient-country" -> leaving(xml, xml.attribute("code")).ifPresent(this.countries::add);
			case "recipient-region" -> this.hasRegion |= leaving(xml, Optional.of(true)).isPresent();
			default -> xml.skip();
		}
	}

	private void readValue(XmlCursor xml) {
		this.currency = xml.attribute("currency");
		this.valueDate = xml.attribute("value-date");
		this.value = xml.text();
	}

	private static <T> Optional<T> leaving(XmlCursor xml, Optional<T> attribute) {
		xml.skip();
		return attribute;
	}

	Row row() {
		return this.row;
	}

	String place() {
		return this.place;
	}

	String type() {
		return this.type;
	}

	String value() {
		return this.value;
	}

	/** The value date, else the day on which it was done. */
	Optional<String> date() {
		return this.valueDate.or(() -> this.date);
	}

	Optional<String> currency() {
		return this.currency;
	}

	Optional<String> description() {
		return this.description;
	}

	Optional<Organisation> provider() {
		return this.provider;
	}

	Optional<Organisation> receiver() {
		return this.receiver;
	}

	List<String> countries() {
		return this.countries;
	}

	boolean hasRegion() {
		return this.hasRegion;
	}

	/** What a person needs to find it and see what it is. */
	String text() {
		return "transaction %s: type %s, %s %s, %s".formatted(this.place, this.type, this.value,
				this.currency.orElse("(no currency)"), date().orElse("(no date)"));
	}

}
