package org.citygraph.jobs;

/**
 * The answer will come later; answered with 202 and where to ask for it. Thrown, so that
 * endpoints need only tell what they answer at once.
 */
final class Deferred extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Job<?> job;

	private final boolean asWished;

	/**
	 * By a job.
	 * @param asWished whether the caller preferred that
	 */
	Deferred(Job<?> job, boolean asWished) {
		super("The answer comes later", null, false, false);
		this.job = job;
		this.asWished = asWished;
	}

	Job<?> job() {
		return this.job;
	}

	boolean asWished() {
		return this.asWished;
	}

}
