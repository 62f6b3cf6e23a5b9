package org.citygraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citygraph.web.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All queries under {@code cypher/queries}, read and checked once.
 */
@Component
public final class Catalogue {

	private static final String ROOT = "cypher/queries/";

	private final Map<String, CatalogueQuery> queries = new TreeMap<>();

	/**
	 * Reads the files.
	 * @throws QueryInvalid if one is not as it should be
	 */
	public Catalogue() {
		files().map(Catalogue::read).forEach((query) -> this.queries.put(query.id(), query));
	}

	/** By topic, then name. */
	public List<CatalogueQuery> all() {
		return this.queries.values()
			.stream()
			.sorted(Comparator.comparing(CatalogueQuery::topic).thenComparing(CatalogueQuery::name))
			.toList();
	}

	/**
	 * The query of that name.
	 * @throws NotFound if there is none
	 */
	public CatalogueQuery get(String topic, String name) {
		CatalogueQuery query = this.queries.get(topic + "/" + name);
		if (query == null) {
			throw new NotFound("query", topic + "/" + name);
		}
		return query;
	}

	private static Stream<Resource> files() {
		try {
			return Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.cypher"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CatalogueQuery read(Resource file) {
		try {
			String address = file.getURL().toString();
			String path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
			return QueryFile.read(path, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
