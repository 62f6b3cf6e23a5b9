package org.citygraph.browser;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where analysts' browsers reach the database.
 *
 * @param address the Bolt address, if it is another than the one that this program uses,
 * as in a network of containers
 * @param members further {@code host:port} that a cluster's routing table may name
 */
@ConfigurationProperties("citygraph.browser")
record BrowserSettings(Optional<URI> address, @DefaultValue List<String> members) {
}
