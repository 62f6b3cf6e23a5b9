package org.citygraph.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citygraph.Python;
import org.citygraph.ties.Passage;
import tools.jackson.databind.JsonNode;

/**
 * Networks whose figures are known, by a formula or by other tools.
 */
public record TestNetwork(int nodes, List<int[]> ties) {

	/** Zachary, <i>An information flow model for conflict and fission</i>, 1977. */
	private static final String KARATE_CLUB = "0-1,0-2,0-3,0-4,0-5,0-6,0-7,0-8,0-10,0-11,0-12,0-13,0-17,0-19,0-21,"
			+ "0-31,1-2,1-3,1-7,1-13,1-17,1-19,1-21,1-30,2-3,2-7,2-8,2-9,2-13,2-27,2-28,2-32,3-7,3-12,3-13,4-6,4-10,"
			+ "5-6,5-10,5-16,6-16,8-30,8-32,8-33,9-33,13-33,14-32,14-33,15-32,15-33,18-32,18-33,19-33,20-32,20-33,"
			+ "22-32,22-33,23-25,23-27,23-29,23-32,23-33,24-25,24-27,24-31,25-31,26-29,26-33,27-33,28-31,28-33,29-32,"
			+ "29-33,30-32,30-33,31-32,31-33,32-33";

	/** {@code 0-1,1-2}. */
	public static TestNetwork of(int nodes, String ties) {
		return new TestNetwork(nodes,
				Stream.of(ties.split(","))
					.filter((tie) -> !tie.isEmpty())
					.map((tie) -> Stream.of(tie.split("-")).mapToInt(Integer::parseInt).toArray())
					.toList());
	}

	public static TestNetwork karateClub() {
		return of(34, KARATE_CLUB);
	}

	public static TestNetwork path(int nodes) {
		return new TestNetwork(nodes,
				IntStream.range(1, nodes).mapToObj((node) -> new int[] { node - 1, node }).toList());
	}

	/** Its centre is node 0. */
	public static TestNetwork star(int nodes) {
		return new TestNetwork(nodes, IntStream.range(1, nodes).mapToObj((node) -> new int[] { 0, node }).toList());
	}

	public static TestNetwork complete(int nodes) {
		return new TestNetwork(nodes, clique(0, nodes));
	}

	/** Cliques of that size, the last node of each tied with the first of the next. */
	public static TestNetwork ringOfCliques(int cliques, int size) {
		List<int[]> ties = new ArrayList<>();
		for (int i = 0; i < cliques; i++) {
			ties.addAll(clique(i * size, (i + 1) * size));
			ties.add(new int[] { (i + 1) * size - 1, (i + 1) % cliques * size });
		}
		return new TestNetwork(cliques * size, ties);
	}

	private static List<int[]> clique(int from, int to) {
		return IntStream.range(from, to)
			.boxed()
			.flatMap((one) -> IntStream.range(one + 1, to).mapToObj((other) -> new int[] { one, other }))
			.toList();
	}

	/** A table of ties that names both ends first, with a header. */
	public static TestNetwork read(Path table) {
		Map<String, Integer> numbers = new HashMap<>();
		try (Stream<String> lines = Files.lines(table)) {
			List<int[]> ties = lines.skip(1)
				.map((line) -> line.split(",", -1))
				.map((row) -> new int[] { numbers.computeIfAbsent(row[0], (fresh) -> numbers.size()),
						numbers.computeIfAbsent(row[1], (fresh) -> numbers.size()) })
				.filter((tie) -> tie[0] != tie[1])
				.collect(Collectors.toMap((tie) -> Math.min(tie[0], tie[1]) + "-" + Math.max(tie[0], tie[1]),
						(tie) -> tie, (one, other) -> one))
				.values()
				.stream()
				.toList();
			return new TestNetwork(numbers.size(), ties);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The part of it that its first ties make. */
	public TestNetwork part(int firstTies) {
		Map<Integer, Integer> numbers = new HashMap<>();
		List<int[]> kept = this.ties.stream()
			.limit(firstTies)
			.map((tie) -> new int[] { numbers.computeIfAbsent(tie[0], (fresh) -> numbers.size()),
					numbers.computeIfAbsent(tie[1], (fresh) -> numbers.size()) })
			.toList();
		return new TestNetwork(numbers.size(), kept);
	}

	public Projection projection() {
		return projection(TieSet.undirected(), false);
	}

	/** In which a tie that stands twice has weight 2. */
	public Projection weighted() {
		return projection(TieSet.undirected(), true);
	}

	/** In which ties run from their first node to the second. */
	public Projection directed() {
		return projection(TieSet.directed(), false);
	}

	/** The same with weights. */
	public Projection directedAndWeighted() {
		return projection(TieSet.directed(), true);
	}

	private Projection projection(TieSet set, boolean weighted) {
		this.ties.forEach((tie) -> set.add(tie[0], tie[1], 1));
		String[] ids = IntStream.range(0, this.nodes).mapToObj("city-%06d"::formatted).toArray(String[]::new);
		return new Projection(new Projection.Asked(Map.of(), List.of()), "test", ids, new String[this.nodes],
				set.graph(this.nodes, weighted), new Passage.Counted(this.ties.size(), 0));
	}

	/**
	 * What igraph, and NetworkX if asked, tell of it; skips where they are not there.
	 * @param what {@code centralities}, {@code directed} or {@code statistics}, and
	 * {@code networkx}
	 */
	public JsonNode measuredByOthers(Path folder, String... what) throws Exception {
		Path file = Files.write(folder.resolve("ties.txt"),
				this.ties.stream().map((tie) -> tie[0] + " " + tie[1]).toList());
		List<String> words = new ArrayList<>(List.of(String.valueOf(this.nodes), file.toString()));
		words.addAll(List.of(what));
		return Python.run(TestNetwork.class, "measures.py", folder, words);
	}

}
