package org.citygraph.networks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactRules;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.CsvFile;
import org.citygraph.sources.CsvRow;
import org.citygraph.sources.General;
import org.citygraph.sources.GivenFolder;
import org.citygraph.sources.Mention;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.Sink;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;

/**
 * A folder with {@code cities.csv} (columns {@code id}, {@code name}, and if known
 * {@code country}, {@code latitude}, {@code longitude}, {@code population},
 * {@code wikidata}, {@code geonames}) and {@code ties.csv} (columns {@code from},
 * {@code to}, and if known {@code kind}, {@code status}, {@code stated}, {@code title});
 * either may be packed by gzip. Ties are agreements: an active twinning unless the row
 * says otherwise.
 */
public final class CsvNetwork implements Source {

	private static final int CITIES = 0;

	private static final int TIES = 1;

	private final List<SourceFile> files;

	/**
	 * Finds the two files.
	 * @throws SourceUnreadable if one is not there, or elsewhere
	 */
	public CsvNetwork(Path folder) {
		this.files = List.of(find(folder, "cities.csv"), find(folder, "ties.csv"));
	}

	private static SourceFile find(Path folder, String name) {
		List<Path> found = Stream.of(folder.resolve(name), folder.resolve(name + ".gz"))
			.filter(Files::isRegularFile)
			.toList();
		if (Files.isRegularFile(folder)) {
			throw new SourceUnreadable(
					"'%s' is a file; give the folder that holds cities.csv and ties.csv.".formatted(folder));
		}
		if (!Files.exists(folder)) {
			throw new SourceUnreadable("There is no folder '%s'.".formatted(folder));
		}
		if (found.isEmpty()) {
			throw new SourceUnreadable("The folder '%s' holds no %s.".formatted(folder, name));
		}
		if (found.size() > 1) {
			throw new SourceUnreadable(
					"The folder '%s' holds both %s and %s.gz; leave one of them.".formatted(folder, name, name));
		}
		return new SourceFile(GivenFolder.requireInside(folder, found.getFirst()), name);
	}

	@Override
	public List<SourceFile> files() {
		return this.files;
	}

	@Override
	public List<SourceFile> readForMentions() {
		return List.of(this.files.get(CITIES));
	}

	@Override
	public List<SourceFile> readForClaims() {
		return List.of(this.files.get(TIES));
	}

	@Override
	public boolean listsEntities() {
		return true;
	}

	@Override
	public void mentions(Sink<Mention> sink) {
		Map<String, Mention> cities = new HashMap<>();
		CsvFile.read(this.files.get(CITIES).path(), CITIES, List.of(List.of("id"), List.of("name")), sink,
				(row) -> sink.attempt(row.row(), row::text, () -> sink.accept(unlessTaken(city(row), cities))));
	}

	/** The same row may stand twice, but an id has one city. */
	private static Mention unlessTaken(Mention city, Map<String, Mention> cities) {
		Mention before = cities.putIfAbsent(city.key(), city);
		if (before != null && !before.name().equals(city.name())) {
			throw new RowInvalid("has the id '%s' of line %d, which is %s".formatted(city.key(), before.row().line(),
					before.name()));
		}
		return city;
	}

	private static Mention city(CsvRow row) {
		return Mention.named(required(row, "id"), EntityType.CITY, required(row, "name"), row.row())
			.in(row.value("country"))
			.with(General.of(row::value));
	}

	@Override
	public void claims(Sink<Claim> sink) {
		CsvFile.read(this.files.get(TIES).path(), TIES, List.of(List.of("from"), List.of("to")), sink,
				(row) -> sink.attempt(row.row(), row::text, () -> sink.accept(tie(row))));
	}

	private static Claim tie(CsvRow row) {
		String from = required(row, "from");
		String to = required(row, "to");
		if (from.equals(to)) {
			throw new RowInvalid("ties '" + from + "' with itself");
		}
		String kind = kind(row);
		Optional<Edtf> stated = row.value("stated").map(CsvNetwork::date);
		Optional<String> title = row.value("title");
		Map<String, Object> own = title.map((text) -> Map.<String, Object>of("kind", kind, "title", text))
			.orElse(Map.of("kind", kind));
		String identity = kind + "|" + stated.map(Edtf::text).orElse("") + title.map((text) -> "|" + text).orElse("");
		return new Claim(FactType.AGREEMENT, from, to, status(row), stated, own, identity, row.row());
	}

	private static String kind(CsvRow row) {
		String kind = row.value("kind").orElse("twinning").toLowerCase(Locale.ROOT);
		if (!FactRules.agreementKinds().contains(kind)) {
			throw new RowInvalid("the kind '%s' is not known; known are %s".formatted(kind,
					String.join(", ", new TreeSet<>(FactRules.agreementKinds()))));
		}
		return kind;
	}

	private static Status status(CsvRow row) {
		String status = row.value("status").orElse("active");
		return Status.ofText(status.toLowerCase(Locale.ROOT))
			.filter((known) -> known != Status.DONE)
			.orElseThrow(() -> new RowInvalid("the status '%s' is none of an agreement's".formatted(status)));
	}

	private static Edtf date(String text) {
		try {
			return Edtf.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw new RowInvalid("the date '%s' is not in EDTF: %s".formatted(text, ex.getMessage()));
		}
	}

	private static String required(CsvRow row, String column) {
		return row.value(column).orElseThrow(() -> new RowInvalid("has no '" + column + "'"));
	}

}
