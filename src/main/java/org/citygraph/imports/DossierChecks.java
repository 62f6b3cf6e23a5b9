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
	 * Looks for every mistake at once.
	 * @throws DossierRefused if there is any
	 */
	static void check(Dataset dataset, Batch batch, Known known, StatementRunner statements) {
		Types types = new Types(batch, known);
		Locations locations = new Locations(batch, types, statements);
		Stream<Mistake> always = Stream
			.of(new DocumentChecks(dataset, batch, known).mistakes(), new References(batch, known, types).mistakes(),
					locations.mistakes(), new Accords(batch, known, statements).mistakes(),
					new Untied(batch, known, statements).mistakes(), new Gifts(batch, known, statements).mistakes(),
					new Supersessions(batch, known).mistakes())
			.flatMap(List::stream);
		// What users imported before must not keep the built-in data from loading.
		Stream<Mistake> ofUsers = dataset.equals(SeedData.DATASET) ? Stream.empty()
				: Stream
					.of(new ExternalIds(batch, known, statements).mistakes(),
							new Twins(batch, known, types, locations, statements).mistakes())
					.flatMap(List::stream);
		List<Mistake> mistakes = Stream.concat(always, ofUsers).toList();
		if (!mistakes.isEmpty()) {
			throw DossierRefused.of(mistakes);
		}
	}

}
