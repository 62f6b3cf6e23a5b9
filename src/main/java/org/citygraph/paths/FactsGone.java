package org.citygraph.paths;

/** A fact or an entity of a route is not there any more. */
final class FactsGone extends RuntimeException {

	FactsGone(String id) {
		super("Gone since the ties were read: " + id);
	}

}
