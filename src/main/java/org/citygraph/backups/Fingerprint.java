package org.citygraph.backups;

import java.nio.ByteBuffer;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells whether two graphs have the same nodes and relationships, in whatever order they
 * come: the sum of their hashes (SHA-256, of which 128 bits count).
 */
final class Fingerprint {

	private long nodes;

	private long relationships;

	private long first;

	private long second;

	/**
	 * @param line as the backup tells the element
	 */
	void add(StoredElement element, byte[] line) {
		switch (element) {
			case StoredElement.Node node -> this.nodes++;
			case StoredElement.Relationship relationship -> this.relationships++;
		}
		ByteBuffer hash = ByteBuffer.wrap(DigestUtils.sha256(line));
		this.first += hash.getLong();
		this.second += hash.getLong();
	}

	BackupCounts counts() {
		return new BackupCounts(this.nodes, this.relationships);
	}

	boolean equalsThatOf(Fingerprint other) {
		return counts().equals(other.counts()) && this.first == other.first && this.second == other.second;
	}

}
