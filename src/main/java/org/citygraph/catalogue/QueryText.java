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
 * that words in them do not count; whatever could make the database see other strings,
 * comments or words than these patterns do is refused.
 */
final class QueryText {

	private static final Pattern BLANKED = Pattern
		.compile("//[^\\r\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

	private static final Pattern WRITING = Pattern.compile(
			"\\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|LOAD|DROP|ALTER|GRANT|DENY|REVOKE|RENAME|START|STOP|ENABLE|USE|TRANSACTIONS|SHOW|TERMINATE|INSERT|PROFILE|EXPLAIN)\\b",
			Pattern.CASE_INSENSITIVE);

	/** Older Cypher reads such an escape as the character itself, even in comments. */
	private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u", Pattern.CASE_INSENSITIVE);

	/** Cypher knows spaces and letters that the patterns here do not. */
	private static final Pattern UNUSUAL = Pattern.compile("[^\\x20-\\x7E\\t\\r\\n]");

	private static final Pattern UNCLOSED = Pattern.compile("['\"]|/\\*");

	private static final Pattern PARAMETER = Pattern.compile("\\$(?!(?:any|all)\\s*\\()([A-Za-z_]\\w*)");

	private static final Pattern NAMELESS_PARAMETER = Pattern.compile("\\$(?![A-Za-z_(])");

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

	private static final Set<String> ALLOWED_DOTTED = Stream
		.concat(ALLOWED_PROCEDURES.stream(), ALLOWED_FUNCTIONS.stream())
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern RETURN = Pattern.compile("\\bRETURN\\b(?:\\s+DISTINCT\\b)?");

	private static final Pattern AFTER_COLUMNS = Pattern.compile("\\b(ORDER\\s+BY|SKIP|OFFSET|LIMIT)\\b");

	private static final Pattern ALIAS = Pattern.compile("(?:.*\\bAS\\s+)?(\\w+)\\s*", Pattern.DOTALL);

	private final boolean escaped;

	private final String text;

	QueryText(String text) {
		this.escaped = UNICODE_ESCAPE.matcher(text).find();
		this.text = BLANKED.matcher(text).replaceAll((match) -> " ".repeat(match.group().length()));
	}

	/**
	 * The names after {@code $}, but for the words of {@code $any(…)} and
	 * {@code $all(…)}.
	 */
	Set<String> parameters() {
		return PARAMETER.matcher(this.text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Why the text must not be run as a catalogue query; empty for one that only reads.
	 */
	Optional<String> forbidden() {
		return unreadable().or(this::writing)
			.or(() -> named(CALL, ALLOWED_PROCEDURES, "procedure"))
			.or(() -> named(DOTTED_FUNCTION, ALLOWED_DOTTED, "procedure or function"));
	}

	private Optional<String> unreadable() {
		if (this.escaped) {
			return Optional.of("Unicode escapes are not allowed, since they can end a string or comment.");
		}
		if (this.text.contains("`") || this.text.contains("\\")) {
			return Optional
				.of("Backquotes and backslashes outside of strings are not allowed, since they can hide words.");
		}
		if (UNCLOSED.matcher(this.text).find()) {
			return Optional.of("A string or comment has no end.");
		}
		if (UNUSUAL.matcher(this.text).find()) {
			return Optional.of("Outside of strings and comments only ASCII is allowed.");
		}
		if (NAMELESS_PARAMETER.matcher(this.text).find()) {
			return Optional.of("A parameter has a name that begins with a letter.");
		}
		return (this.text.indexOf(';') >= 0) ? Optional.of("A file holds one statement, without a semicolon.")
				: Optional.empty();
	}

	private Optional<String> writing() {
		Matcher writing = WRITING.matcher(this.text);
		return writing.find() ? Optional.of("A query only reads; '%s' is not allowed.".formatted(writing.group()))
				: Optional.empty();
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
		return items(this.text.substring(lastReturn())).stream().map(QueryText::alias).toList();
	}

	private static String alias(String item) {
		Matcher alias = ALIAS.matcher(item);
		return alias.matches() ? alias.group(1) : item;
	}

	private int lastReturn() {
		return RETURN.matcher(this.text)
			.results()
			.filter((match) -> depth(this.text.substring(0, match.start())) == 0)
			.mapToInt(MatchResult::end)
			.reduce(this.text.length(), (before, last) -> last);
	}

	/** What stands between the commas of a RETURN, up to its ORDER BY. */
	private static List<String> items(String clause) {
		int end = AFTER_COLUMNS.matcher(clause)
			.results()
			.mapToInt(MatchResult::start)
			.filter((start) -> depth(clause.substring(0, start)) == 0)
			.findFirst()
			.orElse(clause.length());
		List<String> items = new ArrayList<>();
		int start = 0;
		for (int position = 0; position < end; position++) {
			if (clause.charAt(position) == ',' && depth(clause.substring(start, position)) == 0) {
				items.add(clause.substring(start, position).strip());
				start = position + 1;
			}
		}
		items.add(clause.substring(start, end).strip());
		return items;
	}

	private static int depth(String text) {
		return text.chars().map((next) -> switch (next) {
			case '(', '[', '{' -> 1;
			case ')', ']', '}' -> -1;
			default -> 0;
		}).sum();
	}

}
