package org.citygraph.sources;

import java.nio.file.Path;

/**
 * A file of a source. Facts cite it as a document.
 *
 * @param title one line that tells what it is, such as {@code ties.csv of sister-cities}
 */
public record SourceFile(Path path, String title) {
}
