/**
 * The server's start: the data is made ready, then the addresses to open are printed.
 */
@NullMarked
package org.citygraph.serve;

import org.jspecify.annotations.NullMarked;
