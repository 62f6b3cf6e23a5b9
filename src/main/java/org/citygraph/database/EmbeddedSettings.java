package org.citygraph.database;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;
import org.jspecify.annotations.Nullable;
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
	 * @param pageCache the most memory that may hold the store's pages; a small store
	 * takes little of it
	 */
	record Neo4j(@DefaultValue("7687") int boltPort, @Name("page-cache") @Nullable DataSize pageCache) {

		/** A quarter of the machine's memory unless set: the heap takes another. */
		DataSize pageCacheOrDefault() {
			return (this.pageCache != null) ? this.pageCache : DataSize.ofBytes(memory() / 4);
		}

		/** That of the container, if this process runs in one. */
		private static long memory() {
			return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
		}

	}

}
