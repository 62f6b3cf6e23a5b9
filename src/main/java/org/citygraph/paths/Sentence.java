package org.citygraph.paths;

import java.util.List;
import java.util.stream.Collectors;

import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;
import org.citygraph.graph.FactType;

/**
 * Tells a step of a route in English: who, what kind, when.
 */
final class Sentence {

	private static final int MOST_TOLD = 4;

	private final Fact fact;

	private final Wording wording;

	private final String near;

	private final String far;

	private Sentence(Fact fact, EntityRef near) {
		this.fact = fact;
		this.wording = new Wording(fact);
		boolean forward = fact.from().id().equals(near.id());
		this.near = near.name();
		this.far = forward ? fact.to().name() : fact.from().name();
	}

	/**
	 * By the best fact of the step, walked from the given end; the next ones follow with
	 * kind and date, and how many more there are. Where a country is an end or there are
	 * several dates, the fact's note tells who or when exactly, as far as that is known.
	 */
	static String of(EntityRef near, List<Fact> facts) {
		String told = new Sentence(facts.getFirst(), near).text() + note(facts.getFirst());
		List<Fact> beside = facts.subList(1, Math.min(facts.size(), MOST_TOLD));
		String inShort = beside.stream().map((fact) -> new Wording(fact).inShort()).collect(Collectors.joining(", "));
		int more = facts.size() - 1 - beside.size();
		String rest = (more == 0) ? "" : " and %d more".formatted(more);
		return told + (beside.isEmpty() ? "" : " (also: " + inShort + rest + ")");
	}

	private static String note(Fact fact) {
		boolean country = "Country".equals(fact.from().type()) || "Country".equals(fact.to().type());
		boolean severalDates = fact.stated() != null && fact.stated().startsWith("{");
		String note = fact.text("note").replaceFirst("\\.$", "");
		return ((country || severalDates) && !note.isEmpty()) ? " (" + note + ")" : "";
	}

	private String text() {
		return switch (FactType.valueOf(this.fact.type())) {
			case AGREEMENT -> agreement();
			case AID -> aid();
			case MEMBER_OF -> membership();
			case HOLDS_OFFICE -> "%s %s an office of %s (%s)%s".formatted(from(), is("has held", "held", "is to hold"),
					to(), this.fact.text("title"), this.wording.since());
			case ACTIVITY -> "%s and %s %s %s %s".formatted(this.near, this.far,
					is("are linked by", "were linked by", "plan"), this.wording.what(), this.wording.when());
			case LOCATED_IN -> "%s lies in %s".formatted(from(), to());
			case SEEKS -> "%s has sought %s%s".formatted(from(), to(), this.wording.since());
			case OFFERS -> "%s has offered %s%s".formatted(from(), to(), this.wording.since());
		};
	}

	private String agreement() {
		String parties = this.near + " and " + this.far;
		String what = this.wording.what();
		String when = this.wording.when();
		String status = this.wording.status();
		return switch (status) {
			case "signed" -> "%s signed %s%s %s".formatted(parties, what,
					(this.fact.supersedes() != null) ? ", to begin" : "", when);
			case "proposed", "draft", "approved" ->
				"%s plan %s (%s), meant to begin %s".formatted(parties, what, status, when);
			case "ended" -> "%s had %s, made %s and ended%s".formatted(parties, what, when, this.wording.end());
			case "dormant", "suspended" -> "%s have %s, now %s, made %s".formatted(parties, what, status, when);
			default -> "%s have %s, made %s".formatted(parties, what, when);
		};
	}

	private String aid() {
		String verb = switch (this.wording.status()) {
			case "done", "ended" -> this.wording.lasts() ? "has given" : "gave";
			case "active" -> "has been giving";
			default -> "is to give";
		};
		return "%s %s aid to %s %s: %s".formatted(from(), verb, to(), this.wording.when(), this.wording.gift());
	}

	private String membership() {
		String verb = is("has been", "was", "is to be");
		String role = this.wording.what();
		return "Accord".equals(this.fact.to().type())
				? "%s %s party to '%s' as %s%s".formatted(from(), verb, to(), role, this.wording.since())
				: "%s %s %s of %s%s".formatted(from(), verb, role, to(), this.wording.since());
	}

	/** The verb for what lasts, what is over, and what is planned only. */
	private String is(String now, String over, String planned) {
		return switch (this.wording.status()) {
			case "ended", "done" -> over;
			default -> this.wording.isPlanned() ? planned : now;
		};
	}

	private String from() {
		return this.fact.from().name();
	}

	private String to() {
		return this.fact.to().name();
	}

}
