package org.citygraph.paths;

import java.util.function.Function;

import org.citygraph.database.QueryLimits;
import org.citygraph.web.TimeLimitPassed;
import org.springframework.stereotype.Component;

/** Gives searches the time that a query may take. */
@Component
class SearchTime {

	private final QueryLimits limits;

	SearchTime(QueryLimits limits) {
		this.limits = limits;
	}

	/** Begins now. */
	Deadline deadline() {
		return new Deadline(this.limits.timeout(), System::nanoTime);
	}

	/**
	 * What a search finds in time.
	 * @throws TimeLimitPassed if it takes longer
	 */
	<T> T limited(Function<Deadline, T> search) {
		try {
			return search.apply(deadline());
		}
		catch (SearchTimedOut ex) {
			throw new TimeLimitPassed();
		}
	}

}
