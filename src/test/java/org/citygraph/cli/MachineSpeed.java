package org.citygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How slow the machine is now, by work that is like a start of the program and hardly
 * changes: compiling one of its packages in a process of its own, as starting is loading
 * and compiling classes. Machines that are shared are twice as slow in one hour as in
 * another.
 */
final class MachineSpeed {

	/**
	 * Where the limits of time were set: 2 cores, on which the program starts in 22 s.
	 */
	private static final Duration REFERENCE = Duration.ofMillis(1_300);

	private static final Path SOURCES = Path.of("src/main/java/org/citygraph/edtf");

	private static final int TIMES = 3;

	private MachineSpeed() {
	}

	/** That limit, longer where the machine is slower than the reference. */
	static Duration stretched(Duration limit, Path folder) {
		long fastest = IntStream.range(0, TIMES).mapToLong((time) -> compile(folder)).min().orElseThrow();
		double slowness = Math.max(1, (double) fastest / REFERENCE.toNanos());
		System.out.printf("This machine is %.2f times as slow as the one where limits were set%n", slowness);
		return Duration.ofNanos(Math.round(limit.toNanos() * slowness));
	}

	private static long compile(Path folder) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-proc:none", "-nowarn",
						"-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
		try (Stream<Path> files = Files.list(SOURCES)) {
			files.map(Path::toString).filter((file) -> file.endsWith(".java")).forEach(command::add);
			long start = System.nanoTime();
			Process compiler = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("compiler.log").toFile())
				.start();
			if (compiler.waitFor() != 0) {
				throw new IllegalStateException(Files.readString(folder.resolve("compiler.log")));
			}
			return System.nanoTime() - start;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
