package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

import org.citygraph.web.NotFound;

/**
 * The formats that networks leave in.
 */
public enum ExportFormat {

	CSV("application/zip", "zip"),

	GEOJSON("application/geo+json", "geojson"),

	GEXF("application/gexf+xml", "gexf"),

	GRAPHML("application/graphml+xml", "graphml"),

	JSON("application/json", "json"),

	STATEMENTS("text/csv;charset=UTF-8", "csv");

	private final String mediaType;

	private final String ending;

	ExportFormat(String mediaType, String ending) {
		this.mediaType = mediaType;
		this.ending = ending;
	}

	/**
	 * The format of that name, such as {@code graphml}.
	 * @throws NotFound if there is none
	 */
	static ExportFormat named(String name) {
		return Arrays.stream(values())
			.filter((format) -> format.toString().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("export format", name));
	}

	String mediaType() {
		return this.mediaType;
	}

	/** What its files end in. */
	String ending() {
		return this.ending;
	}

	/** As addresses and commands name it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	void write(Network network, OutputStream out) throws IOException {
		writer().write(network, out);
	}

	private NetworkWriter writer() {
		return switch (this) {
			case CSV -> new ImportFiles();
			case GEOJSON -> new Geojson();
			case GEXF -> new Gexf();
			case GRAPHML -> new Graphml();
			case JSON -> new NodeLink();
			case STATEMENTS -> new Statements();
		};
	}

}
