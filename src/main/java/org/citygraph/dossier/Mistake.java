package org.citygraph.dossier;

/**
 * Something in a dossier that keeps it from being loaded.
 *
 * @param location where it stands
 * @param reason a sentence that says what is wrong and what would be right
 */
public record Mistake(Location location, String reason) {

	@Override
	public String toString() {
		return this.location + ": " + this.reason;
	}

}
