package org.citygraph.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.citygraph.database.Writer;
import org.neo4j.driver.Record;

/** The version of a data set: a hash over the hashes of its documents. */
final class Versions {

	private Versions() {
	}

	static String of(Dataset dataset, Writer writer) {
		List<Record> hashes = writer.run("imports/dataset-hashes", Map.of("dataset", dataset.name()));
		String all = hashes.stream()
			.map((row) -> row.get("id").asString() + "=" + row.get("hash").asString())
			.collect(Collectors.joining("\n"));
		return DigestUtils.sha256Hex(all).substring(0, 16);
	}

}
