package org.citygraph.dossier;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Dossiers hold mistakes; nothing of them was loaded.
 */
public class DossierRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Mistake> mistakes;

	public DossierRefused(List<Mistake> mistakes) {
		super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
		this.mistakes = List.copyOf(mistakes);
	}

	public List<Mistake> mistakes() {
		return this.mistakes;
	}

}
