package org.citygraph.database;

import java.util.concurrent.atomic.AtomicReference;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The driver's sessions. In a cluster each sees what this program wrote before, whichever
 * member it reads from: bookmarks of what was written go with every question, and a
 * member that is behind waits until it has that.
 */
final class Sessions {

	private final Driver driver;

	private final boolean cluster;

	private final AtomicReference<BookmarkManager> bookmarks = new AtomicReference<>(none());

	/**
	 * Of a driver.
	 * @param cluster whether several members may answer
	 */
	Sessions(Driver driver, boolean cluster) {
		this.driver = driver;
		this.cluster = cluster;
	}

	private static BookmarkManager none() {
		return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
	}

	Session open(AccessMode mode) {
		SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
		return this.driver
			.session(this.cluster ? config.withBookmarkManager(this.bookmarks.get()).build() : config.build());
	}

	boolean areOfACluster() {
		return this.cluster;
	}

	/**
	 * Forgets what was written where that is what a call failed of: the database is
	 * another now, restored from a backup, and would wait for it forever.
	 */
	void forgetIfUnknown(Neo4jException failure) {
		if (isOfABookmark(failure)) {
			this.bookmarks.set(none());
		}
	}

	static boolean isOfABookmark(Neo4jException failure) {
		return failure.code().contains("Bookmark");
	}

}
