/**
 * The command line: what the words after the jar mean.
 */
@NullMarked
package org.citygraph.cli;

import org.jspecify.annotations.NullMarked;
