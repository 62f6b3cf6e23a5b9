package org.citygraph.browser;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.AuthTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * How Neo4j Browser connects: the address, and whether it must ask for a password. The
 * password itself stays here.
 */
@Component
@EnableConfigurationProperties(BrowserSettings.class)
class Connection {

	private static final int BOLT_PORT = 7687;

	private final URI address;

	private final boolean open;

	private final List<String> members;

	Connection(Neo4jConnectionDetails details, BrowserSettings settings) {
		this.address = settings.address().orElseGet(details::getUri);
		this.open = AuthTokens.none().equals(details.getAuthToken());
		this.members = settings.members();
	}

	URI address() {
		return this.address;
	}

	/** In Browser's words. */
	String authentication() {
		return this.open ? "NO_AUTH" : "NATIVE";
	}

	/** What the page may connect to, as sources of a Content-Security-Policy. */
	String sources() {
		int port = (this.address.getPort() < 0) ? BOLT_PORT : this.address.getPort();
		return Stream.concat(Stream.of(this.address.getHost() + ":" + port), this.members.stream())
			.flatMap((member) -> Stream.of("ws", "wss", "http", "https").map((scheme) -> scheme + "://" + member))
			.collect(Collectors.joining(" "));
	}

}
