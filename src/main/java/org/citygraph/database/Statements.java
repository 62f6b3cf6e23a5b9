package org.citygraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;

/**
 * The program's own statements: one file each under {@code cypher/statements}, known by
 * its path without the ending.
 */
final class Statements {

	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private Statements() {
	}

	static String text(String name) {
		return TEXTS.computeIfAbsent(name, Statements::read);
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("cypher/statements/" + name + ".cypher")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No statement is named " + name, ex);
		}
	}

}
