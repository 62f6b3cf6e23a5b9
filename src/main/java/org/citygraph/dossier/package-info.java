/**
 * Reads dossiers: YAML files, one for each source document, that tell the document, the
 * entities it names and the facts it states. Checks all that a file alone can show and
 * reports every mistake with file, line and reason.
 */
@ApplicationModule(allowedDependencies = { "graph", "edtf" })
@NullMarked
package org.citygraph.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
