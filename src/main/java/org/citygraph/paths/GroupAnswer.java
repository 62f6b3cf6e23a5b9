package org.citygraph.paths;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citygraph.datasets.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Connections between two groups, best first, one at most between the same two ends.
 *
 * @param from where they begin
 * @param to where they end
 * @param inBoth how many would be in both groups; they are in neither
 * @param reason why there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupAnswer(Group from, Group to, int inBoth, List<PathAnswer.Path> paths, @Nullable String reason,
		Receipt receipt) {

	/**
	 * A group as it was asked for.
	 *
	 * @param size how many cities and regions are in it
	 */
	record Group(String group, int size) {
	}

}
