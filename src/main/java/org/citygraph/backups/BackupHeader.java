package org.citygraph.backups;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a backup tells of itself, on its first line.
 *
 * @param format the version of the format
 * @param citygraph the program's version
 * @param neo4j the database's version
 * @param takenAt when it was begun
 * @param seed the hash of the built-in dossiers that it holds; empty without
 */
record BackupHeader(int format, String citygraph, String neo4j, Instant takenAt, String seed) {

	static final int FORMAT = 1;

	static BackupHeader now(String neo4j, String seed) {
		String version = BackupHeader.class.getPackage().getImplementationVersion();
		return new BackupHeader(FORMAT, (version != null) ? version : "development", neo4j,
				Instant.now().truncatedTo(ChronoUnit.SECONDS), seed);
	}

}
