package org.citygraph.uploads;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Where the HTTP server keeps uploads while it receives them. A server to which nobody
 * uploads anything works without.
 */
@Component
@ConditionalOnWebApplication
class ReceivedUploads implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ReceivedUploads.class);

	private final Optional<UploadFolder> folder;

	ReceivedUploads(UploadSettings settings) {
		this.folder = folder(settings.keptIn());
	}

	private static Optional<UploadFolder> folder(Path parent) {
		try {
			return Optional.of(UploadFolder.in(parent));
		}
		catch (UncheckedIOException ex) {
			LOG.warn("Nothing can be uploaded, since {} cannot be written ({}): set citygraph.imports.folder", parent,
					ex.getMessage());
			return Optional.empty();
		}
	}

	/** Absolute. */
	Optional<Path> path() {
		return this.folder.map((own) -> own.path().toAbsolutePath());
	}

	@Override
	public void close() {
		this.folder.ifPresent(UploadFolder::delete);
	}

}
