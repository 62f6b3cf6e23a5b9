package org.citygraph.backups;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: packed by gzip, a line of JSON with the {@link BackupHeader header},
 * one for each node, one for each relationship, and one that tells how many there are and
 * the hash (SHA-256) of all lines before it, so that a file that was cut off or damaged
 * is known.
 */
final class BackupWriter implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final FileOutputStream file;

	private final GZIPOutputStream gzip;

	private final OutputStream packed;

	private final MessageDigest hash = DigestUtils.getSha256Digest();

	private final Fingerprint fingerprint = new Fingerprint();

	BackupWriter(Path path, BackupHeader header) throws IOException {
		this.file = new FileOutputStream(path.toFile());
		this.gzip = new GZIPOutputStream(this.file, BUFFER);
		this.packed = new BufferedOutputStream(this.gzip, BUFFER);
		write(JSON.writeValueAsBytes(Map.of("backup", header)));
	}

	void write(StoredElement element) throws IOException {
		byte[] line = line(element);
		this.fingerprint.add(element, line);
		write(line);
	}

	static byte[] line(StoredElement element) {
		return JSON.writeValueAsBytes(element.json());
	}

	private void write(byte[] line) throws IOException {
		this.packed.write(line);
		this.packed.write('\n');
		this.hash.update(line);
		this.hash.update((byte) '\n');
	}

	/** The last line. */
	record End(BackupCounts end, String sha256) {
	}

	/** Without it the file is no backup. It is on the disk then, whatever happens. */
	BackupCounts end() throws IOException {
		BackupCounts counts = this.fingerprint.counts();
		String sum = Hex.encodeHexString(this.hash.digest());
		write(JSON.writeValueAsBytes(new End(counts, sum)));
		this.packed.flush();
		this.gzip.finish();
		this.file.getFD().sync();
		return counts;
	}

	@Override
	public void close() throws IOException {
		this.packed.close();
	}

}
