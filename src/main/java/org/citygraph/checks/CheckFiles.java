package org.citygraph.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files under {@code cypher/checks}.
 */
final class CheckFiles {

	private static final String ENDING = ".cypher";

	private CheckFiles() {
	}

	/**
	 * Every check, by name.
	 * @throws CheckInvalid if a file is none
	 */
	static List<Check> read() {
		try {
			return Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/checks/*" + ENDING))
				.map(CheckFiles::read)
				.sorted(Comparator.comparing(Check::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Check read(Resource file) {
		try {
			String name = String.valueOf(file.getFilename());
			return Check.read(name.substring(0, name.length() - ENDING.length()),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
