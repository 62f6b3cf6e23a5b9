package org.citygraph.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param home the folder that holds the program's data
 * @param embedded how Neo4j runs inside this process
 */
@ConfigurationProperties("citygraph")
record EmbeddedSettings(@DefaultValue(".citygraph") Path home, @DefaultValue Neo4j embedded) {

	/**
	 * How Neo4j runs inside this process.
	 *
	 * @param boltPort the loopback port for Neo4j Browser and drivers; 0 takes a free one
	 * @param pageCache the memory that holds the store's pages
	 */
	record Neo4j(@DefaultValue("7687") int boltPort, @Name("page-cache") @DefaultValue("128MB") DataSize pageCache) {
	}

}
