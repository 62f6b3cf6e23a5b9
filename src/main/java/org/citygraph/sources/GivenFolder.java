package org.citygraph.sources;

import java.io.IOException;
import java.nio.file.Path;

/** A folder that was given to read from, and nothing outside of it. */
public final class GivenFolder {

	private GivenFolder() {
	}

	/**
	 * A file of the folder, which is there.
	 * @throws SourceUnreadable if it is a link that leads out of the folder
	 */
	public static Path requireInside(Path folder, Path file) {
		try {
			if (file.toRealPath().startsWith(folder.toRealPath())) {
				return file;
			}
		}
		catch (IOException ex) {
			throw TextFiles.unreadable(file, ex);
		}
		throw new SourceUnreadable(
				"%s is a link that leads out of the folder; put the file itself there.".formatted(file));
	}

}
