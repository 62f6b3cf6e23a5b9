package org.citygraph.uploads;

import java.util.List;

import org.citygraph.imports.RejectedRow;
import org.citygraph.imports.Removed;
import org.citygraph.imports.RepeatedIds;
import org.citygraph.imports.SourceReport;
import org.citygraph.resolution.Doubt;

/**
 * What an import of data files did, in the counts of the command line. Rows read are
 * those accepted plus those rejected.
 *
 * @param joined entities of the data set that were there already
 * @param created entities that are new
 * @param facts new ones
 * @param changed facts that say something else now
 * @param repeated rows that tell once more what another tells
 * @param repeatedIds which rows have an id of another row
 * @param removed what an earlier version told and is told no longer
 * @param rejects the first of the rejected rows
 * @param doubts how many names a person has to decide on
 * @param likeliestDoubts some of them
 */
record FileReport(long read, long accepted, long rejected, long joined, long created, long facts, long changed,
		long unchanged, long repeated, RepeatedIds repeatedIds, Removed removed, List<RejectedRow> rejects, long doubts,
		List<Doubt> likeliestDoubts) {

	private static final int MOST_DOUBTS = 100;

	static FileReport of(SourceReport report) {
		List<Doubt> likeliest = report.doubts().stream().limit(MOST_DOUBTS).toList();
		return new FileReport(report.read(), report.accepted(), report.rejected(), report.joined(), report.created(),
				report.facts(), report.changed(), report.unchanged(), report.repeated(), report.repeatedIds(),
				report.removed(), report.firstRejects(), report.undecided(), likeliest);
	}

}
