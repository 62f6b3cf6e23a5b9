package org.citygraph.database;

/**
 * Ends what a thread does by interrupting it, at most while it does that: what the thread
 * does afterwards is never interrupted.
 */
final class Interruption {

	private final Thread thread = Thread.currentThread();

	private boolean made;

	private boolean over;

	/** The driver closes the connection for which an interrupted thread waits. */
	synchronized void make() {
		if (!this.over) {
			this.made = true;
			this.thread.interrupt();
		}
	}

	synchronized boolean isMade() {
		return this.made;
	}

	/** To be called by the thread once it is done. */
	synchronized void end() {
		this.over = true;
		if (this.made) {
			Thread.interrupted(); // it was meant for that work only
		}
	}

}
