package org.citygraph.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.citygraph.database.Reader;
import org.neo4j.driver.Record;

/**
 * The part of the network that is exported, read row by row. A format takes what it needs
 * in the order that it needs.
 */
final class Network {

	private final Reader reader;

	private final Part part;

	private final Manifest manifest;

	private final Tally tally;

	private final Map<String, Object> parameters;

	Network(Reader reader, Part part, Manifest manifest, Tally tally) {
		this.reader = reader;
		this.part = part;
		this.manifest = manifest;
		this.tally = tally;
		this.parameters = part.parameters();
	}

	Manifest manifest() {
		return this.manifest;
	}

	Columns columns() {
		return Columns.of(this.reader.run("exports/columns", this.parameters));
	}

	/** Entities, and the themes that facts end at. */
	void nodes(Each<Node> each) {
		entities(each);
		endThemes(each);
	}

	void endThemes(Each<Node> each) {
		stream("exports/themes", "onlyEnds", true, Node::of, counted(each));
	}

	/** Entities with who told what of them. */
	void toldEntities(Each<ToldNode> each) {
		stream("exports/told-entities", "", "", ToldNode::of, (told) -> {
			each.accept(told);
			this.tally.node();
		});
	}

	void entities(Each<Node> each) {
		stream("exports/entities", "", "", Node::of, counted(each));
	}

	/**
	 * Entities that those of a part, or its facts, name without being in it: places they
	 * lie in, people who signed.
	 */
	void mentioned(Each<Node> each) {
		if (this.part.leavesEntitiesOut()) {
			stream("exports/mentioned", "", "", Node::of, each);
		}
	}

	/** The entities once more, as some formats tell of them twice. */
	void entitiesAgain(Each<Node> each) {
		stream("exports/entities", "", "", Node::of, each);
	}

	/** The whole vocabulary. */
	void themes(Each<Node> each) {
		stream("exports/themes", "onlyEnds", false, Node::of, each);
	}

	/** Facts, and {@code LOCATED_IN} where it was asked for. */
	void edges(Each<Edge> each) {
		stream("exports/facts", "", "", Edge::of, counting(each));
	}

	void facts(Each<Edge> each) {
		stream("exports/facts", "types", this.part.factTypes(), Edge::of, counting(each));
	}

	void documents(Each<SortedMap<String, Object>> each) {
		stream("exports/documents", "", "", Network::properties, each);
	}

	void datasets(Each<SortedMap<String, Object>> each) {
		stream("exports/datasets", "", "", Network::properties, each);
	}

	Counts counts() {
		return this.tally.counts();
	}

	private <T> void stream(String statement, String parameter, Object value, Function<Record, T> row, Each<T> each) {
		Map<String, Object> all = new HashMap<>(this.parameters);
		if (!parameter.isEmpty()) {
			all.put(parameter, value);
		}
		this.reader.stream(statement, all, (record) -> {
			try {
				each.accept(row.apply(record));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private Each<Node> counted(Each<Node> each) {
		return (node) -> {
			each.accept(node);
			this.tally.node();
		};
	}

	private Each<Edge> counting(Each<Edge> each) {
		return (edge) -> {
			each.accept(edge);
			this.tally.fact();
		};
	}

	private static SortedMap<String, Object> properties(Record row) {
		return new TreeMap<>(row.get("properties").asMap());
	}

	/** Takes one row. */
	@FunctionalInterface
	interface Each<T> {

		void accept(T row) throws IOException;

	}

}
