package org.citygraph.reconciliation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import org.citygraph.entities.Entity;
import org.citygraph.graph.FactType;
import org.springframework.web.util.HtmlUtils;

/**
 * What is known of an entity, as a small page to be shown in a frame.
 */
final class PreviewPage {

	/** Of the frame, in pixels. */
	static final int WIDTH = 420;

	/** Of the frame, in pixels. */
	static final int HEIGHT = 260;

	private static final int MOST_SPELLINGS = 15;

	private static final String STYLE = "body{font:14px sans-serif;margin:8px}h1{font-size:16px;margin:0}"
			+ "p{margin:4px 0}dt{color:#666}dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px}dd{margin:0}";

	/**
	 * It may load nothing and run nothing, and any page may frame it, as OpenRefine's
	 * does.
	 */
	static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
			+ "'; base-uri 'none'; form-action 'none'; sandbox";

	private PreviewPage() {
	}

	static String of(Entity entity, Map<FactType, Long> facts) {
		return """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body>
				%s</body></html>
				""".formatted(escaped(entity.name()), STYLE, fragment(entity, facts));
	}

	/** The part of it that may stand in another page. */
	static String fragment(Entity entity, Map<FactType, Long> facts) {
		StringBuilder html = new StringBuilder(
				"<h1>%s</h1>\n<p>%s</p>\n<dl>\n".formatted(escaped(entity.name()), escaped(Description.of(entity))));
		row(html, "id", entity.id());
		row(html, "spellings", spellings(entity));
		if (entity.population() != null) {
			row(html, "population", "%,d".formatted(entity.population()));
		}
		entity.externalIds().forEach((scheme, id) -> row(html, scheme, id));
		facts.forEach((type, count) -> row(html, type.name(), count + ((count == 1) ? " fact" : " facts")));
		return html.append("</dl>\n").toString();
	}

	private static String spellings(Entity entity) {
		String first = entity.names().stream().limit(MOST_SPELLINGS).collect(Collectors.joining(", "));
		return (entity.names().size() > MOST_SPELLINGS) ? first + " …" : first;
	}

	private static void row(StringBuilder html, String term, String text) {
		html.append("<dt>").append(escaped(term)).append("</dt><dd>").append(escaped(text)).append("</dd>\n");
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
