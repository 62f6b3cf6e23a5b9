package org.citygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small networks of 1,000 rows that are imported beside the large one. */
final class Additions {

	static final int CITIES = 200;

	static final int ROWS = 1_000;

	private Additions() {
	}

	/** More ties between cities of the network, by its own ids, and new cities. */
	static Path toItself(Path folder, int cities) throws IOException {
		return write(folder, rows(folder).limit(CITIES / 2).toList(), "c", cities);
	}

	/**
	 * Another data set, half of whose cities the network has under the same names.
	 */
	static Path ofOthers(Path folder, int cities, int turn) throws IOException {
		List<String> known = rows(folder).skip((long) turn * CITIES)
			.limit(CITIES / 2)
			.map((row) -> turn + row)
			.toList();
		return write(folder, known, turn + "n", cities);
	}

	private static Stream<String> rows(Path folder) throws IOException {
		try (Stream<String> rows = Files.lines(folder.resolveSibling("network").resolve("cities.csv"))) {
			return rows.skip(1).limit(5L * CITIES).toList().stream();
		}
	}

	private static Path write(Path folder, List<String> known, String prefix, int first) throws IOException {
		List<String> cities = new ArrayList<>(known);
		for (int i = 0; i < CITIES / 2; i++) {
			cities.add("%s%d,Newtown %s %d,Ukraine,50,30".formatted(prefix, first + i, prefix, i));
		}
		List<String> ids = cities.stream().map((row) -> row.substring(0, row.indexOf(','))).toList();
		List<String> ties = new ArrayList<>();
		for (int i = 0; i < ROWS - CITIES; i++) {
			ties.add(ids.get(i % CITIES) + "," + ids.get((i % CITIES + 1 + i / CITIES) % CITIES) + ",2001");
		}
		Files.createDirectories(folder);
		cities.addFirst("id,name,country,latitude,longitude");
		ties.addFirst("from,to,stated");
		Files.write(folder.resolve("cities.csv"), cities);
		Files.write(folder.resolve("ties.csv"), ties);
		return folder;
	}

}
