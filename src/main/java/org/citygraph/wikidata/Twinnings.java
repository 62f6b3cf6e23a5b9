package org.citygraph.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.citygraph.sources.Claim;
import org.citygraph.sources.JsonFile;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;

/**
 * Results of a query in the SPARQL 1.1 Query Results JSON Format, as
 * {@code wikidata/twinned-administrative-bodies.rq} asks for them; what the columns are
 * called is told at {@link Binding}. A row with a malformed id is rejected, and so is a
 * tie of an item with itself.
 *
 * <p>
 * Wikidata states a tie once for each direction, and often dates one of them only, or
 * more coarsely: then the finer date holds for the tie.
 */
public final class Twinnings implements Source {

	private static final Pattern ROWS = Pattern.compile("/results/bindings");

	private final SourceFile file;

	public Twinnings(SourceFile file) {
		this.file = file;
	}

	@Override
	public List<SourceFile> files() {
		return List.of(this.file);
	}

	@Override
	public List<SourceFile> readForClaims() {
		return List.of(this.file, this.file);
	}

	@Override
	public void mentions(Sink<Mention> sink) {
		Set<String> mentioned = new HashSet<>();
		rows(Sink.silent(), (row) -> {
			Tie tie = row.tie();
			if (mentioned.add(tie.from())) {
				sink.accept(row.mention(tie.from(), Binding.CITY));
			}
			if (mentioned.add(tie.to())) {
				sink.accept(row.mention(tie.to(), Binding.TWIN));
			}
		});
	}

	@Override
	public void claims(Sink<Claim> sink) {
		Map<String, Term> dated = dated();
		rows(sink, (row) -> {
			Tie tie = row.tie();
			sink.accept(tie.claim(dated.getOrDefault(tie.pair(), Term.UNKNOWN)));
		});
	}

	/**
	 * The first dates that are stated of each pair, as finely as any row does; most pairs
	 * have none.
	 */
	private Map<String, Term> dated() {
		Map<String, Term> dated = new HashMap<>();
		rows(Sink.silent(), (row) -> {
			Tie tie = row.tie();
			if (tie.term().isStated()) {
				dated.merge(tie.pair(), tie.term(), Term::with);
			}
		});
		return dated;
	}

	private void rows(Sink<?> rejects, Consumer<Binding> rows) {
		JsonFile.read(this.file.path(), 0, ROWS, (place, row, element) -> rejects.attempt(row, element::toString,
				() -> rows.accept(new Binding(element, row))));
	}

}
