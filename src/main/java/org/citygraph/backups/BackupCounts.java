package org.citygraph.backups;

/** How much a backup holds. */
public record BackupCounts(long nodes, long relationships) {
}
