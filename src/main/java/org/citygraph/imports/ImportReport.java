package org.citygraph.imports;

/**
 * What an import did, counted in facts: those read are those accepted plus those
 * unchanged.
 *
 * @param documents how many documents were told of, each by its dossier
 * @param read facts in them
 * @param accepted new or changed ones
 * @param unchanged those that were there already
 * @param removed facts that their dossiers no longer tell
 */
public record ImportReport(String dataset, int documents, int read, int accepted, int unchanged, int removed) {
}
