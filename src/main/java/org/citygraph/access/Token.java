package org.citygraph.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A secret that a program or person shows in order to write. It has 256 random bits, so
 * that a plain SHA-256 hash of it tells nothing.
 *
 * @param text as it is sent
 */
public record Token(String text) {

	private static final int BYTES = 32;

	/** Tells people and secret scanners what it is. */
	private static final String PREFIX = "citygraph_";

	/** A new one. */
	public static Token random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Token(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What settings hold of it: SHA-256, hexadecimal. */
	public String hash() {
		return DigestUtils.sha256Hex(this.text.getBytes(StandardCharsets.UTF_8));
	}

	/** Not the secret. */
	@Override
	public String toString() {
		return "Token";
	}

}
