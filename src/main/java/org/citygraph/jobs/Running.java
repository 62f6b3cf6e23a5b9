package org.citygraph.jobs;

/** A computation while it runs, as it is seen from within. */
public interface Running {

	/** Always wanted, and nobody looks. */
	Running UNSEEN = new Running() {

		@Override
		public boolean isWanted() {
			return true;
		}

		@Override
		public void begin(String phase, long steps) {
			// nobody looks
		}

		@Override
		public void advance(long steps) {
			// nobody looks
		}

	};

	/** How many steps a phase has whose steps are not told. */
	long UNKNOWN = 0;

	/** Whether somebody still waits for it; if not, it should end soon. */
	boolean isWanted();

	/** Says what is done from now on, and of how many steps. */
	void begin(String phase, long steps);

	/** Says that so many more steps are done. For any thread. */
	void advance(long steps);

}
