package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citygraph.resolution.SharedId;
import org.citygraph.resolution.Subject;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.citygraph.sources.Sink;

/**
 * The mentions of a source, those of one key together.
 */
final class Mentions implements Sink<Mention> {

	private final RowCounts counts;

	private final Map<String, Mention> byKey = new LinkedHashMap<>();

	private final boolean listed;

	private final RepeatedIds.Found repeated = new RepeatedIds.Found();

	private long taken;

	/**
	 * @param listed whether each row lists an entity
	 */
	Mentions(RowCounts counts, boolean listed) {
		this.counts = counts;
		this.listed = listed;
	}

	@Override
	public void accept(Mention mention) {
		this.taken++;
		this.counts.accept(mention.row());
		Mention before = this.byKey.putIfAbsent(mention.key(), mention);
		if (before != null) {
			if (this.listed) {
				this.repeated.add(new SharedId(mention.key(), before, mention, Optional.empty()));
			}
			this.byKey.put(mention.key(), together(before, mention));
		}
	}

	private static Mention together(Mention one, Mention other) {
		Set<String> names = new LinkedHashSet<>(one.names());
		names.add(other.name());
		names.addAll(other.names());
		names.remove(one.name());
		Map<String, Object> general = new HashMap<>(other.general());
		general.putAll(one.general());
		return new Mention(one.key(), one.type(), one.name(), List.copyOf(names),
				one.country().isPresent() ? one.country() : other.country(), general, one.terms(), one.row());
	}

	@Override
	public void reject(Row row, String reason, String text) {
		this.counts.reject(row, reason, text);
	}

	RepeatedIds.Found repeated() {
		return this.repeated;
	}

	/** How many there were. */
	long taken() {
		return this.taken;
	}

	Collection<Subject> subjects() {
		return this.byKey.values().stream().map(Subject::of).toList();
	}

}
