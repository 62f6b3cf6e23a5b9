package org.citygraph.database;

/** Another program is changing the graph. */
public class TurnTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TurnTaken() {
		super("Another program is changing this database, such as a server that imports; try again when it is done.");
	}

}
