/**
 * Who may write: reading is open, and whatever writes needs a token that the settings
 * know. Endpoints ask for a {@link java.security.Principal} to learn whose it was.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.citygraph.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
