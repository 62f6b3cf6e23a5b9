package org.citygraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement's text says without asking the database: its parameters, its columns,
 * and whether it would do more than read. Strings and comments are blanked out first, so
 * that words in them do not count.
 */
final class QueryText {

	private static final Pattern BLANKED = Pattern
		.compile("//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

	private static final Pattern WRITING = Pattern.compile(
			"\\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|LOAD|DROP|ALTER|GRANT|DENY|REVOKE|RENAME|START|STOP|ENABLE|USE|TRANSACTIONS|SHOW|TERMINATE|INSERT|PROFILE|EXPLAIN)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CALL = Pattern.compile("\\bCALL\\s+([A-Za-z_][\\w.]*)", Pattern.CASE_INSENSITIVE);

	/**
	 * Procedures and functions with a dot in their name; those of a map or temporal value
	 * have none.
	 */
	private static final Pattern DOTTED_FUNCTION = Pattern.compile("\\b([A-Za-z_]\\w*(?:\\s*\\.\\s*\\w+)+)\\s*\\(");

	private static final Set<String> ALLOWED_PROCEDURES = Set.of("db.index.fulltext.queryNodes", "db.labels",
			"db.relationshipTypes", "db.propertyKeys");

	private static final Set<String> ALLOWED_FUNCTIONS = Set.of("date.truncate", "duration.between", "duration.inDays",
			"duration.inMonths", "point.distance", "date.realtime");

	private final String text;

	private static final Set<String> ALLOWED_DOTTED = Stream
		.concat(ALLOWED_PROCEDURES.stream(), ALLOWED_FUNCTIONS.stream())
		.collect(Collectors.toUnmodifiableSet());

	QueryText(String text) {
		this.text = BLANKED.matcher(text).replaceAll((match) -> " ".repeat(match.group().length()));
	}

	/** The names after {@code $}. */
	Set<String> parameters() {
		Set<String> names = new TreeSet<>();
		Pattern.compile("\\$([A-Za-z_]\\w*)")
			.matcher(this.text)
			.results()
			.map((match) -> match.group(1))
			.forEach(names::add);
		return names;
	}

	/**
	 * Why the text must not be run as a catalogue query; empty for one that only reads.
	 */
	Optional<String> forbidden() {
		if (this.text.contains("`") || this.text.contains("\\")) {
			return Optional
				.of("Backquotes and backslashes outside of strings are not allowed, since they can hide words.");
		}
		if (this.text.strip().indexOf(';') >= 0) {
			return Optional.of("A file holds one statement, without a semicolon.");
		}
		Matcher writing = WRITING.matcher(this.text);
		if (writing.find()) {
			return Optional.of("A query only reads; '%s' is not allowed.".formatted(writing.group()));
		}
		return named(CALL, ALLOWED_PROCEDURES, "procedure")
			.or(() -> named(DOTTED_FUNCTION, ALLOWED_DOTTED, "procedure or function"));
	}

	private Optional<String> named(Pattern pattern, Set<String> allowed, String what) {
		return pattern.matcher(this.text)
			.results()
			.map((match) -> match.group(1).replaceAll("\\s", ""))
			.filter((name) -> !allowed.contains(name))
			.findFirst()
			.map((name) -> "The %s '%s' is not allowed; allowed are %s.".formatted(what, name, new TreeSet<>(allowed)));
	}

	/** The aliases of the last RETURN that stands outside of braces and brackets. */
	List<String> columns() {
		int start = lastReturn();
		List<String> columns = new ArrayList<>();
		for (String item : items(this.text.substring(start))) {
			Matcher alias = Pattern.compile("(?:.*\\bAS\\s+)?(\\w+)\\s*", Pattern.DOTALL).matcher(item.strip());
			columns.add(alias.matches() ? alias.group(1) : item.strip());
		}
		return columns;
	}

	private int lastReturn() {
		int last = this.text.length();
		Matcher matcher = Pattern.compile("\\bRETURN\\b(?:\\s+DISTINCT\\b)?").matcher(this.text);
		for (MatchResult match : matcher.results().toList()) {
			if (depth(this.text.substring(0, match.start())) == 0) {
				last = match.end();
			}
		}
		return last;
	}

	private static List<String> items(String clause) {
		Matcher end = Pattern.compile("\\b(ORDER\\s+BY|SKIP|OFFSET|LIMIT)\\b").matcher(clause);
		String list = end.find() ? clause.substring(0, end.start()) : clause;
		List<String> items = new ArrayList<>();
		StringBuilder item = new StringBuilder();
		for (int position = 0; position < list.length(); position++) {
			char next = list.charAt(position);
			if (next == ',' && depth(item) == 0) {
				items.add(item.toString());
				item.setLength(0);
			}
			else {
				item.append(next);
			}
		}
		items.add(item.toString());
		return items;
	}

	private static int depth(CharSequence text) {
		return text.chars().map((next) -> switch (next) {
			case '(', '[', '{' -> 1;
			case ')', ']', '}' -> -1;
			default -> 0;
		}).sum();
	}

}
