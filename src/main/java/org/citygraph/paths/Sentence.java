package org.citygraph.paths;

import java.util.List;

import org.citygraph.edtf.Edtf;
import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;
import org.citygraph.graph.FactType;

/**
 * Tells a step of a route in English: who, what kind, when.
 */
final class Sentence {

	private final Fact fact;

	private final String near;

	private final String far;

	private Sentence(Fact fact, EntityRef near) {
		this.fact = fact;
		boolean forward = fact.from().id().equals(near.id());
		this.near = near.name();
		this.far = forward ? fact.to().name() : fact.from().name();
	}

	/**
	 * By the best fact of the step, walked from the given end; how many more there are is
	 * told, too.
	 */
	static String of(EntityRef near, List<Fact> facts) {
		String told = new Sentence(facts.getFirst(), near).text();
		int more = facts.size() - 1;
		return (more == 0) ? told : told + " (and " + more + ((more == 1) ? " more fact" : " more facts") + ")";
	}

	private String text() {
		return switch (FactType.valueOf(this.fact.type())) {
			case AGREEMENT -> agreement();
			case AID -> aid();
			case MEMBER_OF -> membership();
			case HOLDS_OFFICE ->
				"%s holds the office of %s of %s%s".formatted(from(), this.fact.text("title"), to(), since());
			case ACTIVITY -> "%s and %s shared %s %s".formatted(this.near, this.far, withArticle(kind()), when());
			case LOCATED_IN -> "%s lies in %s".formatted(from(), to());
			case SEEKS -> "%s seeks %s%s".formatted(from(), to(), since());
			case OFFERS -> "%s offers %s%s".formatted(from(), to(), since());
		};
	}

	private String agreement() {
		String parties = this.near + " and " + this.far;
		return switch (status()) {
			case "signed" -> "%s signed %s %s".formatted(parties, instrument(), when());
			case "proposed", "draft", "approved" ->
				"%s plan %s (%s), meant to begin %s".formatted(parties, instrument(), status(), when());
			case "ended" -> "%s had %s, made %s and ended%s".formatted(parties, instrument(), when(), end());
			case "dormant", "suspended" ->
				"%s have %s, now %s, made %s".formatted(parties, instrument(), status(), when());
			default -> "%s have %s, made %s".formatted(parties, instrument(), when());
		};
	}

	private String aid() {
		String item = this.fact.text("item").isEmpty() ? kind() : this.fact.text("item") + " (" + kind() + ")";
		boolean done = "done".equals(status());
		return done ? "%s gave %s %s %s".formatted(from(), to(), item, when())
				: "%s will give %s %s (%s, %s)".formatted(from(), to(), item, status(), when());
	}

	private String membership() {
		String role = this.fact.text("role");
		String verb = "ended".equals(status()) ? "was" : "is";
		return "%s %s %s of %s%s".formatted(from(), verb, withArticle(role.isEmpty() ? "member" : role), to(), since());
	}

	private String instrument() {
		return switch (kind()) {
			case "memorandum" -> "a memorandum of understanding";
			case "" -> "an agreement";
			default -> withArticle(kind()) + " agreement";
		};
	}

	private String when() {
		return (this.fact.stated() != null) ? Edtf.parse(this.fact.stated()).inWords() : "on an unknown date";
	}

	private String since() {
		return (this.fact.stated() != null) ? ", " + Edtf.parse(this.fact.stated()).inWords()
				: ", from an unknown date";
	}

	private String end() {
		return (this.fact.validTo() != null)
				? " by " + Edtf.parse(this.fact.validTo().toString()).inWords().replaceFirst("^on ", "") : "";
	}

	private String kind() {
		return (this.fact.kind() != null) ? this.fact.kind() : "";
	}

	private String status() {
		return (this.fact.status() != null) ? this.fact.status() : "";
	}

	private String from() {
		return this.fact.from().name();
	}

	private String to() {
		return this.fact.to().name();
	}

	private static String withArticle(String noun) {
		return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}

}
