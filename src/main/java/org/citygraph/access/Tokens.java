package org.citygraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/** The tokens that the settings know, by their hashes. */
final class Tokens {

	private final Map<String, String> hashes;

	Tokens(TokenSettings settings) {
		this.hashes = settings.tokens();
	}

	/** Whether anybody may write. */
	boolean isEmpty() {
		return this.hashes.isEmpty();
	}

	/**
	 * The name of the one who holds that token. Takes as long whichever token it is, and
	 * for one that nobody holds.
	 */
	Optional<String> holder(Token token) {
		byte[] shown = token.hash().getBytes(StandardCharsets.UTF_8);
		String holder = "";
		for (Map.Entry<String, String> known : this.hashes.entrySet()) {
			if (MessageDigest.isEqual(known.getValue().getBytes(StandardCharsets.UTF_8), shown)) {
				holder = known.getKey();
			}
		}
		return Optional.of(holder).filter((name) -> !name.isEmpty());
	}

}
