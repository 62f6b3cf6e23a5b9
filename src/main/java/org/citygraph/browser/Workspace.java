package org.citygraph.browser;

import java.util.List;
import java.util.Map;

/**
 * What Neo4j Browser is to know, in the shapes of its local storage.
 *
 * @param address the database's Bolt address
 * @param authentication {@code NO_AUTH} or {@code NATIVE}
 * @param guide the guide's title
 * @param style properties by selector ({@code neo4j.grass})
 * @param folders of saved queries ({@code neo4j.folders})
 * @param documents the saved queries ({@code neo4j.documents})
 */
record Workspace(String address, String authentication, String guide, Map<String, Map<String, String>> style,
		List<Folder> folders, List<Document> documents) {

	/**
	 * A folder of saved queries.
	 */
	record Folder(String id, String name) {
	}

	/**
	 * A saved query; Browser shows its first comment line as its name.
	 */
	record Document(String id, String folder, String content) {
	}

}
