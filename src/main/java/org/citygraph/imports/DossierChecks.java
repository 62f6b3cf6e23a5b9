package org.citygraph.imports;

import java.util.List;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.dossier.Mistake;

/**
 * All that must hold of dossiers among each other and with the graph before anything of
 * them is written, so that no check of the graph finds it afterwards. Of the graph just
 * that is read which the dossiers touch.
 */
final class DossierChecks {

	private DossierChecks() {
	}

	/**
	 * Looks for every mistake at once. For the built-in data the graph around is not
	 * asked, lest what users imported before keeps it from loading; it yields to them.
	 * @throws DossierRefused if there is any
	 */
	static void check(Dataset dataset, Batch batch, Known all, StatementRunner statements) {
		boolean builtIn = dataset.equals(SeedData.DATASET);
		Known known = builtIn ? all.onlyOf(batch.documentIds()) : all;
		StatementRunner asked = builtIn ? (statement, parameters) -> List.of() : statements;
		Types types = new Types(batch, known);
		Locations locations = new Locations(batch, types, asked);
		Supersessions supersessions = new Supersessions(batch, known);
		List<Mistake> mistakes = Stream
			.of(new DocumentChecks(dataset, batch, known).mistakes(), new Hindsight(batch).mistakes(),
					new References(batch, known, types).mistakes(), locations.mistakes(),
					new Accords(batch, known, asked).mistakes(), new Untied(batch, known, asked).mistakes(),
					new Gifts(batch, known, asked).mistakes(), supersessions.mistakes(), supersessions.newerMistakes(),
					new ExternalIds(batch, known, asked).mistakes(),
					new Twins(batch, known, types, locations, asked).mistakes())
			.flatMap(List::stream)
			.toList();
		if (!mistakes.isEmpty()) {
			throw DossierRefused.of(mistakes);
		}
	}

}
