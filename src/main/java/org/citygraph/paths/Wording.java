package org.citygraph.paths;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.citygraph.edtf.Edtf;
import org.citygraph.facts.Fact;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;

/**
 * What a fact is and when it was, in English.
 */
record Wording(Fact fact) {

	private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

	/** Kind and date, for a list; the parties are known. */
	String inShort() {
		String told = switch (status()) {
			case "proposed", "draft", "approved", "dormant", "suspended", "ended" -> what() + " (" + status() + ")";
			default -> what();
		};
		return "LOCATED_IN".equals(this.fact.type()) ? told : told + " " + when();
	}

	/** What it is by kind or role, such as {@code a twinning agreement}. */
	String what() {
		return switch (FactType.valueOf(this.fact.type())) {
			case AGREEMENT -> instrument();
			case AID -> "aid to %s (%s)".formatted(this.fact.to().name(), kind());
			case MEMBER_OF -> withArticle(this.fact.text("role").isEmpty() ? "member" : this.fact.text("role"));
			case HOLDS_OFFICE -> "an office (" + this.fact.text("title") + ")";
			case ACTIVITY -> withArticle(kind());
			case LOCATED_IN -> "its place";
			case SEEKS -> "a search";
			case OFFERS -> "an offer";
		};
	}

	private String instrument() {
		return switch (kind()) {
			case "memorandum" -> "a memorandum of understanding";
			case "" -> "an agreement";
			default -> withArticle(kind()) + " agreement";
		};
	}

	/** What was given, with how much as far as that is known. */
	String gift() {
		List<String> told = new ArrayList<>();
		told.add(kind());
		if (this.fact.own().containsKey("amount")) {
			told.add("%s%s %s".formatted(qualifier(), this.fact.text("currency"), number("amount")));
		}
		if (this.fact.own().containsKey("quantity")) {
			told.add((qualifier() + number("quantity") + " " + this.fact.text("unit")).strip());
		}
		if (this.fact.own().containsKey("gift")) {
			told.add("in one gift of several givers or receivers");
		}
		String item = this.fact.text("item");
		return item.isEmpty() ? String.join(", ", told) : item + " (" + String.join(", ", told) + ")";
	}

	private String qualifier() {
		String qualifier = this.fact.text("qualifier");
		return (qualifier.isEmpty() || "exact".equals(qualifier)) ? "" : qualifier + " ";
	}

	private String number(String property) {
		return String.format(Locale.ENGLISH, "%,.10f", new BigDecimal(this.fact.text(property)))
			.replaceFirst("\\.?0+$", "");
	}

	/** With its preposition, such as {@code in 2022}. */
	String when() {
		return (this.fact.stated() != null) ? Edtf.parse(this.fact.stated()).inWords() : "on an unknown date";
	}

	/** Whether it goes on from its beginning. */
	boolean lasts() {
		return when().startsWith("since ");
	}

	/** As the beginning of what lasts, such as {@code since 2022}. */
	String since() {
		String when = when();
		if (this.fact.stated() == null && isPlanned()) {
			return ", at a time that is not told";
		}
		boolean over = "ended".equals(status());
		String begun = when.matches("(in|on) .*") ? (over ? "from " : "since ") + when.substring(3) : when;
		return over ? ", " + begun + ", ended" + end() : " " + begun;
	}

	/** The stated end; empty where there is none. */
	String end() {
		return (this.fact.validTo() != null) ? " by " + inWords(this.fact.validTo()) : "";
	}

	/** Of a year of more than four digits only the year, since EDTF has no days of it. */
	private static String inWords(LocalDate day) {
		boolean far = Math.abs(day.getYear()) > LAST_YEAR_OF_FOUR_DIGITS;
		return Edtf.parse(far ? "Y" + day.getYear() : day.toString()).inWords().replaceFirst("^(on|in) ", "");
	}

	/** Planned only. */
	boolean isPlanned() {
		return Status.ofText(status()).filter(Status::planned).isPresent();
	}

	String status() {
		return (this.fact.status() != null) ? this.fact.status() : "";
	}

	private String kind() {
		return (this.fact.kind() != null) ? this.fact.kind() : "";
	}

	private static String withArticle(String noun) {
		return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}

}
