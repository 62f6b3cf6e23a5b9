/**
 * Imports over HTTP: files are taken, imported one upload after the other, and reported
 * on; and data sets are taken out.
 */
@ApplicationModule(allowedDependencies = { "imports", "networks", "wikidata", "citynetworks", "iati", "nodelink",
		"sources", "dossier", "resolution", "datasets", "checks", "database", "progress", "web" })
@NullMarked
package org.citygraph.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
