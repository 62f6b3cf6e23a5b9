package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;

import org.citygraph.imports.ImportMode;
import org.citygraph.imports.RepeatedId.ListedRow;
import org.citygraph.imports.RepeatedIds;
import org.citygraph.imports.SourceReport;

/** Tells what an import of data files did, or would do. */
record SourceSummary(PrintWriter out, ImportMode mode) {

	private static final int MOST_EXAMPLES = 20;

	void tell(SourceReport report) {
		if (this.mode.dryRun()) {
			this.out.println("This is a dry run: nothing was written.");
		}
		this.out.printf("Data set '%s': %,d rows read, %,d accepted, %,d rejected.%n", report.dataset(), report.read(),
				report.accepted(), report.rejected());
		this.out.printf("Entities: %,d were there already, %,d are new.%n", report.joined(), report.created());
		this.out.printf("Facts: %,d new, %,d changed, %,d unchanged; %,d rows repeat another.%n", report.facts(),
				report.changed(), report.unchanged(), report.repeated());
		if (this.mode.replace()) {
			this.out.printf("No longer told: %,d facts and %,d entities of the data set's earlier version.%n",
					report.removed().facts(), report.removed().entities());
		}
		tellRepeatedIds(report.repeatedIds());
		tellRejects(report);
		tellDoubts(report);
		this.out.flush();
	}

	private void tellRepeatedIds(RepeatedIds repeated) {
		if (repeated.count() > 0) {
			this.out.printf("Ids that stand in several rows: %,d rows have that of another, for instance:%n",
					repeated.count());
			repeated.first()
				.stream()
				.limit(MOST_EXAMPLES)
				.forEach((id) -> this.out.printf("    %s: %s, %s%n", id.id(),
						id.rows().stream().map(SourceSummary::told).collect(Collectors.joining(" and ")),
						id.oneEntity() ? "one entity" : "two entities until you decide"));
		}
	}

	private static String told(ListedRow row) {
		return "row %d (%s, line %d: %s)".formatted(row.row(), row.file(), row.line(), row.name());
	}

	private void tellRejects(SourceReport report) {
		report.rejects().ifPresent((file) -> this.out.printf("The rejected rows, with reasons: %s%n", file));
		if (report.rejects().isEmpty() && report.rejected() > 0) {
			this.out.println("The rejected rows, or the first of them:");
			report.firstRejects()
				.stream()
				.limit(MOST_EXAMPLES)
				.forEach((row) -> this.out.printf("    %s, line %d: %s%n", row.file(), row.line(), row.reason()));
		}
	}

	private void tellDoubts(SourceReport report) {
		if (!report.doubts().isEmpty()) {
			this.out.printf("To be decided: %,d names that may be entities there already, for instance:%n",
					report.undecided());
			report.doubts()
				.stream()
				.limit(MOST_EXAMPLES)
				.forEach((doubt) -> this.out.printf("    %s: %s? %s%n", doubt.name(),
						String.join(", ", doubt.candidates()), doubt.why()));
		}
	}

}
