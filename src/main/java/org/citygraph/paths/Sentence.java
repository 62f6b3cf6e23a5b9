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
			case HOLDS_OFFICE -> "%s %s the office of %s of %s%s".formatted(from(), is("holds", "held", "is to hold"),
					this.fact.text("title"), to(), since());
			case ACTIVITY -> "%s and %s %s %s %s".formatted(this.near, this.far, is("share", "shared", "plan"),
					withArticle(kind()), when());
			case LOCATED_IN -> "%s lies in %s".formatted(from(), to());
			case SEEKS -> "%s seeks %s%s".formatted(from(), to(), since());
			case OFFERS -> "%s offers %s%s".formatted(from(), to(), since());
		};
	}

	private String agreement() {
		String parties = this.near + " and " + this.far;
		return switch (status()) {
			case "signed" -> "%s signed %s%s %s".formatted(parties, instrument(),
					(this.fact.supersedes() != null) ? ", to begin" : "", when());
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
		return switch (status()) {
			case "done", "ended" -> "%s gave %s %s %s".formatted(from(), to(), item, when());
			case "active" -> "%s gives %s %s%s".formatted(from(), to(), item, since());
			default -> "%s is to give %s %s (%s, %s)".formatted(from(), to(), item, status(), when());
		};
	}

	private String membership() {
		String role = this.fact.text("role");
		String verb = is("is", "was", "is to be");
		return "%s %s %s of %s%s".formatted(from(), verb, withArticle(role.isEmpty() ? "member" : role), to(), since());
	}

	/** The verb for what lasts, what is over, and what is planned only. */
	private String is(String now, String over, String planned) {
		return switch (status()) {
			case "ended", "done" -> over;
			case "proposed", "draft" -> planned;
			default -> now;
		};
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
