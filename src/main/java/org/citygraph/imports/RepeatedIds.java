package org.citygraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.citygraph.imports.RepeatedId.ListedRow;
import org.citygraph.resolution.SharedId;
import org.citygraph.sources.Mention;
import org.citygraph.sources.SourceFile;

/**
 * The ids that several rows of an import have, however many.
 *
 * @param count how many rows have an id that a row before them has
 * @param first the first of them
 */
public record RepeatedIds(long count, List<RepeatedId> first) {

	/** More of one import nobody would read. */
	static final int MOST = 100;

	public RepeatedIds {
		first = List.copyOf(first);
	}

	/**
	 * Tells of all that were found.
	 * @param entities their ids by mentions' keys
	 */
	static RepeatedIds of(Found own, List<SharedId> shared, List<SourceFile> files, Map<String, String> entities) {
		List<SharedId> first = new ArrayList<>(own.first());
		shared.stream().limit(Math.max(0, MOST - first.size())).forEach(first::add);
		return new RepeatedIds(own.count() + shared.size(),
				first.stream().map((found) -> told(found, files, entities)).toList());
	}

	private static RepeatedId told(SharedId found, List<SourceFile> files, Map<String, String> entities) {
		String one = entities.getOrDefault(found.first().key(), "");
		return new RepeatedId(found.id(), List.of(row(found.first(), files), row(found.other(), files)),
				one.equals(entities.get(found.other().key())));
	}

	private static ListedRow row(Mention mention, List<SourceFile> files) {
		return new ListedRow(String.valueOf(files.get(mention.row().file()).path().getFileName()),
				mention.row().number(), mention.row().line(), called(mention));
	}

	/** As the row itself has it, if it has a name elsewhere, too. */
	private static String called(Mention mention) {
		return mention.names().isEmpty() ? mention.name() : mention.names().getLast();
	}

	/**
	 * While rows are read, those that have the data set's own id of a row before them.
	 */
	static final class Found {

		private final List<SharedId> first = new ArrayList<>();

		private long count;

		void add(SharedId id) {
			this.count++;
			if (this.first.size() < MOST) {
				this.first.add(id);
			}
		}

		List<SharedId> first() {
			return this.first;
		}

		long count() {
			return this.count;
		}

	}

}
