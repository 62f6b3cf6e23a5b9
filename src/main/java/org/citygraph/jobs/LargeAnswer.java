package org.citygraph.jobs;

/**
 * An answer that may have more entities than a page, and then is not remembered as long
 * as others.
 */
public interface LargeAnswer {

	/** How many entities it has, repeated ones included. */
	long entities();

}
