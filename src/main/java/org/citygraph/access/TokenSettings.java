package org.citygraph.access;

import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may write.
 *
 * @param tokens the SHA-256 hashes of tokens by the names of those who hold them; the
 * command {@code token NAME} makes one
 */
@ConfigurationProperties("citygraph")
public record TokenSettings(@DefaultValue Map<String, String> tokens) {

	/** What a holder may be called. */
	public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	public TokenSettings {
		tokens.forEach((name, hash) -> {
			if (!NAME.matcher(name).matches() || !HASH.matcher(hash).matches()) {
				throw new IllegalArgumentException("citygraph.tokens." + name
						+ " must be the hash of a token, as the command 'token NAME' prints it");
			}
		});
		tokens = Map.copyOf(tokens);
	}

}
