/**
 * The query catalogue: one file a query under {@code cypher/queries}, whose header is its
 * metadata. From a file follow its endpoint, its entry in the list and in the OpenAPI
 * page, and its place in the Browser guide.
 */
@ApplicationModule(allowedDependencies = { "graph", "countries", "database", "web", "datasets" })
@NullMarked
package org.citygraph.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
