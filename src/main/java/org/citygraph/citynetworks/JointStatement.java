package org.citygraph.citynetworks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.citygraph.graph.EntityType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;

/**
 * The signatories of a joint statement, which is an open accord without a date, since
 * such lists tell none: a table with the columns {@code city_name}, {@code country},
 * {@code wikidata_id}, {@code mayor_name}, {@code mayor_title}; or JSON whose top-level
 * keys are the statements' titles, each with a list of {@code votes} as at city-vote.com.
 *
 * <p>
 * Who signs as an individual is a party as a person; else the city is, or the
 * organisation where no city is named, and who signed for it stands among the
 * {@code signatories} of its membership, by the keys of their mentions. Titles stay as
 * stated; an office that somebody held formerly has ended. A title without a city is no
 * office, for the source does not say with whom.
 */
public final class JointStatement implements Source {

	private static final Pattern LISTS = Pattern.compile("(/[^/]+)?/votes");

	private static final List<List<String>> COLUMNS = List.of(List.of("city_name", "name", "city"),
			List.of("mayor_name"));

	private static final Pattern TITLE_PREFIX = Pattern.compile("(?i)joint[_ ]statement[_ :]+");

	private static final int FEWEST = 3;

	private final SourceFile file;

	private final String title;

	private final String kind;

	/**
	 * @param title of the statement, where the file does not tell it
	 * @param kind one of an agreement's, such as {@code solidarity}
	 */
	public JointStatement(SourceFile file, String title, String kind) {
		this.file = file;
		this.title = title;
		this.kind = kind;
	}

	/**
	 * The same, of a file whose statements are joint ones.
	 * @throws SourceUnreadable if one has fewer than three parties, which make an
	 * agreement and no accord
	 */
	public static JointStatement open(SourceFile file, String title, String kind) {
		JointStatement statement = new JointStatement(file, title, kind);
		Map<String, Set<String>> parties = new LinkedHashMap<>();
		statement.read(Sink.silent(),
				(signature) -> parties.computeIfAbsent(signature.statement(), (first) -> new HashSet<>())
					.add(signature.party()));
		parties.forEach((told, all) -> {
			if (all.size() < FEWEST) {
				throw new SourceUnreadable(
						"%s: the statement '%s' has %d of the three parties that make it a joint one."
							.formatted(file.path().getFileName(), told, all.size()));
			}
		});
		return statement;
	}

	@Override
	public List<SourceFile> files() {
		return List.of(this.file);
	}

	@Override
	public void mentions(Sink<Mention> sink) {
		Set<String> statements = new HashSet<>();
		read(Sink.silent(), (signature) -> {
			if (statements.add(signature.statement())) {
				sink.accept(statement(signature.statement(), signature.row()));
			}
			signature.mentions().forEach(sink::accept);
		});
	}

	@Override
	public void claims(Sink<Claim> sink) {
		read(sink, (signature) -> signature.claims().forEach(sink::accept));
	}

	private Mention statement(String statement, Row row) {
		Map<String, Object> terms = Map.of("kind", this.kind, "title", statement, "open", true, "status",
				Status.SIGNED.text());
		return new Mention(statement, EntityType.ACCORD, statement, List.of(), Optional.empty(), Map.of(), terms, row);
	}

	private void read(Sink<?> rejects, Consumer<Signature> signatures) {
		Entry.read(this.file, LISTS, COLUMNS, rejects,
				(entry) -> signatures.accept(Signature.of(entry, statement(entry.place()))));
	}

	/**
	 * The key of a JSON pointer's first step, without what city-vote.com puts before it.
	 */
	private String statement(String place) {
		String key = place.replaceFirst("/votes$", "").replaceFirst("^/", "").replace("~1", "/").replace("~0", "~");
		String told = TITLE_PREFIX.matcher(key).replaceFirst("").strip();
		return told.isEmpty() ? this.title : told;
	}

}
