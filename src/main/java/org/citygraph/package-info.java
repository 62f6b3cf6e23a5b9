/**
 * Citygraph: a knowledge network of city relationships on Neo4j. Each package is a
 * feature; data flows from files (dossier) through imports into the database, and from
 * there through queries to the endpoints.
 */
@NullMarked
package org.citygraph;

import org.jspecify.annotations.NullMarked;
