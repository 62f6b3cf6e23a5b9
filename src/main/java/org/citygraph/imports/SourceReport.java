package org.citygraph.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.citygraph.resolution.Doubt;

/**
 * What an import of data files did. Rows read are those accepted plus those rejected.
 *
 * @param joined entities of the data set that were there already, by whomever they came
 * @param created entities that are new
 * @param facts new ones
 * @param changed facts that were there and say something else now
 * @param unchanged facts that were there already
 * @param repeated rows that tell once more what another row of the import tells
 * @param repeatedIds which rows have an id of another row
 * @param removed what an earlier version of the data set told and is told no longer
 * @param rejects the file with the rejected rows, if there is one
 * @param firstRejects the first of them
 * @param doubts what a person has to decide, or the thousand likeliest of it
 * @param undecided how much that is
 */
public record SourceReport(String dataset, long read, long accepted, long rejected, long joined, long created,
		long facts, long changed, long unchanged, long repeated, RepeatedIds repeatedIds, Removed removed,
		Optional<Path> rejects, List<RejectedRow> firstRejects, List<Doubt> doubts, long undecided) {

	public SourceReport {
		firstRejects = List.copyOf(firstRejects);
		doubts = List.copyOf(doubts);
	}

}
