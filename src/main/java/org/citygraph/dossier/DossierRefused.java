package org.citygraph.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dossiers hold mistakes; nothing of them was loaded.
 */
public class DossierRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Mistake> mistakes;

	private DossierRefused(List<Mistake> mistakes) {
		super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
		this.mistakes = mistakes;
	}

	/** Tells each mistake once, in the order of files and lines. */
	public static DossierRefused of(List<Mistake> mistakes) {
		return new DossierRefused(
				mistakes.stream().distinct().sorted(Comparator.comparing(Mistake::location)).toList());
	}

	public List<Mistake> mistakes() {
		return this.mistakes;
	}

}
