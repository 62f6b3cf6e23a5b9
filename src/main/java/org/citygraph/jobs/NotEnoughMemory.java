package org.citygraph.jobs;

/**
 * A computation needs more memory than there is; answered with 503 before it begins.
 */
final class NotEnoughMemory extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final long needed;

	private final long available;

	private final boolean later;

	/**
	 * Tells what is missing.
	 * @param available how many bytes it could have
	 * @param later whether it would fit if nothing else were computed
	 * @param setting what limits it
	 */
	NotEnoughMemory(Need need, long available, boolean later, String setting) {
		super("%s: this needs about %s of memory, and there are %s; %s.".formatted(need.what(),
				Need.inWords(need.bytes()), Need.inWords(available),
				later ? "try again when other work has ended"
						: "ask for a part of it ('dataset', 'types', 'validAt'), or run the program with more (%s)"
							.formatted(setting)));
		this.needed = need.bytes();
		this.available = available;
		this.later = later;
	}

	long needed() {
		return this.needed;
	}

	long available() {
		return this.available;
	}

	boolean later() {
		return this.later;
	}

}
