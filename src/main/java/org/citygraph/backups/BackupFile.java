package org.citygraph.backups;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup's file that was looked through and is whole: what {@link BackupWriter} wrote.
 */
public final class BackupFile {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Path path;

	private final BackupHeader header;

	private final Fingerprint fingerprint;

	private BackupFile(Path path) {
		this.path = path;
		this.header = reading((lines) -> header(lines.readLine()));
		this.fingerprint = reading(this::verified);
	}

	/**
	 * Reads all of it and holds it against its end.
	 * @throws BackupRefused if it is no backup, one of a format to come, or was cut off
	 * or changed
	 */
	public static BackupFile verified(Path path) {
		return new BackupFile(path);
	}

	BackupHeader header() {
		return this.header;
	}

	/** Of what it holds. */
	Fingerprint fingerprint() {
		return this.fingerprint;
	}

	private BackupHeader header(@Nullable String line) {
		JsonNode json = (line != null) ? JSON.readTree(line).path("backup") : JSON.missingNode();
		if (!json.isObject()) {
			throw new BackupRefused("'%s' is no backup of Citygraph.".formatted(this.path));
		}
		if (json.path("format").asInt(0) != BackupHeader.FORMAT) {
			throw new BackupRefused("'%s' was written by Citygraph %s in a format that this version does not know; "
				.formatted(this.path, json.path("citygraph").asString("")) + "restore it with that one.");
		}
		return JSON.treeToValue(json, BackupHeader.class);
	}

	private Fingerprint verified(BufferedReader lines) throws IOException {
		MessageDigest hash = DigestUtils.getSha256Digest();
		Fingerprint fingerprint = new Fingerprint();
		String header = lines.readLine();
		header(header);
		String line = header;
		for (String next = lines.readLine(); next != null; next = lines.readLine()) {
			hash.update((line + "\n").getBytes(StandardCharsets.UTF_8));
			if (!isEnd(next)) {
				fingerprint.add(element(next), next.getBytes(StandardCharsets.UTF_8));
			}
			line = next;
		}
		requireEnd(String.valueOf(line), fingerprint.counts(), Hex.encodeHexString(hash.digest()));
		return fingerprint;
	}

	private static boolean isEnd(String line) {
		return line.startsWith("{\"end\"");
	}

	private void requireEnd(String line, BackupCounts counts, String sum) {
		if (!isEnd(line)) {
			throw damaged("its end is missing");
		}
		if (!JSON.readValue(line, BackupWriter.End.class).equals(new BackupWriter.End(counts, sum))) {
			throw damaged("its content is not what was written");
		}
	}

	/** Hands over each node, then each relationship, in the file's order. */
	void elements(Consumer<StoredElement> each) {
		reading((lines) -> {
			header(lines.readLine());
			for (String line = lines.readLine(); line != null && !isEnd(line); line = lines.readLine()) {
				each.accept(element(line));
			}
			return true;
		});
	}

	private StoredElement element(String line) {
		JsonNode json = JSON.readTree(line);
		try {
			return StoredElement.of(json);
		}
		catch (BackupRefused ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw damaged("a line is no element of a graph");
		}
	}

	private <T> T reading(Work<T> work) {
		if (!Files.isRegularFile(this.path)) {
			throw new BackupRefused("There is no file '%s'.".formatted(this.path));
		}
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new LimitedLines(new GZIPInputStream(Files.newInputStream(this.path), 1 << 16)),
						StandardCharsets.UTF_8))) {
			return work.on(lines);
		}
		catch (JacksonException ex) {
			throw damaged(ex.getOriginalMessage());
		}
		catch (IOException ex) {
			throw damaged(String.valueOf(ex.getMessage()));
		}
	}

	private BackupRefused damaged(String why) {
		return new BackupRefused(
				"'%s' is no backup, or a damaged one (%s); nothing was restored.".formatted(this.path, why));
	}

	private interface Work<T> {

		T on(BufferedReader lines) throws IOException;

	}

}
