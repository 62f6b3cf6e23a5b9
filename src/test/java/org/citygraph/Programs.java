package org.citygraph;

import java.io.File;
import java.util.Arrays;
import java.util.Optional;

/** Programs of the machine that tests use. */
public final class Programs {

	private Programs() {
	}

	/** The one of that name on the path; empty where there is none. */
	public static Optional<File> onPath(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> new File(folder, name))
			.filter(File::canExecute)
			.findFirst();
	}

}
