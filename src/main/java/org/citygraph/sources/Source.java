package org.citygraph.sources;

import java.util.List;

/**
 * One or more files of one format. Read in two passes, so that entities are known before
 * what is told of them, and never held as a whole. Every row is accepted or rejected in
 * one of the passes at least; a row that tells a name and a fact is seen in both.
 */
public interface Source {

	List<SourceFile> files();

	/**
	 * Whether each row that {@link #mentions} reads lists an entity, so that an id should
	 * stand there once.
	 */
	default boolean listsEntities() {
		return false;
	}

	/**
	 * Whether what one file tells depends on the others, so that a data set takes all of
	 * them at once.
	 */
	default boolean belongsTogether() {
		return false;
	}

	/** Those that {@link #mentions} reads, each as often as it is read. */
	default List<SourceFile> readForMentions() {
		return files();
	}

	/** Those that {@link #claims} reads, each as often as it is read. */
	default List<SourceFile> readForClaims() {
		return files();
	}

	/**
	 * Hands over who is mentioned, whether a row lists them or a claim names them.
	 * @throws SourceUnreadable if a file cannot be read on
	 */
	void mentions(Sink<Mention> sink);

	/**
	 * Hands over what is told of them.
	 * @throws SourceUnreadable if a file cannot be read on
	 */
	void claims(Sink<Claim> sink);

}
