package org.citygraph.browser;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionTests {

	private static final BrowserSettings UNSET = new BrowserSettings(Optional.empty(), List.of());

	@Test
	void openDatabaseNeedsNoPassword() {
		Connection connection = new Connection(details("bolt://localhost:7777", AuthTokens.none()), UNSET);
		assertThat(connection.address()).hasToString("bolt://localhost:7777");
		assertThat(connection.authentication()).isEqualTo("NO_AUTH");
	}

	@Test
	void databaseWithAPasswordAsksTheAnalystForHis() {
		Connection connection = new Connection(details("neo4j://db", AuthTokens.basic("neo4j", "secret")), UNSET);
		assertThat(connection.authentication()).isEqualTo("NATIVE");
		assertThat(connection.address().toString()).doesNotContain("secret");
	}

	@Test
	void analystsMayReachItAtAnotherAddress() {
		BrowserSettings settings = new BrowserSettings(Optional.of(URI.create("bolt://example.org:7688")), List.of());
		Connection connection = new Connection(details("neo4j://db", AuthTokens.none()), settings);
		assertThat(connection.address()).hasToString("bolt://example.org:7688");
		assertThat(connection.sources()).contains("ws://example.org:7688").doesNotContain("db");
	}

	@Test
	void policyNamesTheDefaultPortAndTheOtherMembers() {
		BrowserSettings settings = new BrowserSettings(Optional.empty(), List.of("db2:7687"));
		assertThat(new Connection(details("neo4j://db1", AuthTokens.none()), settings).sources().split(" "))
			.contains("ws://db1:7687", "wss://db1:7687", "ws://db2:7687", "wss://db2:7687");
	}

	private static Neo4jConnectionDetails details(String address, AuthToken token) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return URI.create(address);
			}

			@Override
			public AuthToken getAuthToken() {
				return token;
			}
		};
	}

}
