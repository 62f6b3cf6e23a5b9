package org.citygraph.wikidata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.citygraph.graph.EntityType;
import org.citygraph.sources.Claim;
import org.citygraph.sources.CsvFile;
import org.citygraph.sources.CsvRow;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.WikidataId;

/**
 * Tab-separated ids: {@code relations} with two items a row, and perhaps {@code names}
 * with an item and its name. A first row without any id is a header. An item without a
 * name is named by its id. A row without name or with a malformed id is rejected, and so
 * is a tie of an item with itself.
 */
public final class TwinningTables implements Source {

	private static final int RELATIONS = 0;

	private static final int NAMES = 1;

	private final SourceFile relations;

	private final Optional<SourceFile> names;

	public TwinningTables(SourceFile relations, Optional<SourceFile> names) {
		this.relations = relations;
		this.names = names;
	}

	@Override
	public List<SourceFile> files() {
		return this.names.map((file) -> List.of(this.relations, file)).orElseGet(() -> List.of(this.relations));
	}

	@Override
	public List<SourceFile> readForClaims() {
		return List.of(this.relations);
	}

	@Override
	public void mentions(Sink<Mention> sink) {
		Set<String> mentioned = new HashSet<>();
		this.names.ifPresent((file) -> rows(file, NAMES, sink, (row) -> {
			Mention mention = named(row);
			mentioned.add(mention.key());
			sink.accept(mention);
		}));
		rows(this.relations, RELATIONS, Sink.silent(), (row) -> {
			Tie tie = tie(row);
			for (String item : List.of(tie.from(), tie.to())) {
				if (mentioned.add(item)) {
					sink.accept(mention(item, item, tie.row()));
				}
			}
		});
	}

	@Override
	public void claims(Sink<Claim> sink) {
		rows(this.relations, RELATIONS, sink, (row) -> sink.accept(tie(row).claim(Term.UNKNOWN)));
	}

	private static Mention named(CsvRow row) {
		String item = Tie.require(row.value(0), "item");
		String name = row.value(1).orElseThrow(() -> new RowInvalid(item + " has no name here"));
		return mention(item, name, row.row());
	}

	private static Mention mention(String item, String name, Row row) {
		return Mention.named(item, EntityType.CITY, name, row).with(Map.of("wikidata", item));
	}

	private static Tie tie(CsvRow row) {
		return new Tie(Tie.require(row.value(0), "first item"), Tie.require(row.value(1), "second item"), Term.UNKNOWN,
				row.row());
	}

	private static void rows(SourceFile source, int file, Sink<?> rejects, Consumer<CsvRow> rows) {
		Header header = new Header();
		CsvFile.readTabs(source.path(), file, rejects, (read) -> {
			if (!header.is(read)) {
				CsvRow row = read.at(header.behind(read.row()));
				rejects.attempt(row.row(), row::text, () -> rows.accept(row));
			}
		});
	}

	/** Whether the first row was one, which is no row then. */
	private static final class Header {

		private boolean present;

		boolean is(CsvRow row) {
			boolean header = row.row().number() == 1 && row.value(0).flatMap(WikidataId::of).isEmpty()
					&& row.value(1).flatMap(WikidataId::of).isEmpty() && row.width() > 1
					&& row.value(0).orElse("").chars().noneMatch(Character::isDigit);
			this.present |= header;
			return header;
		}

		Row behind(Row row) {
			return this.present ? new Row(row.file(), row.number() - 1, row.line()) : row;
		}

	}

}
