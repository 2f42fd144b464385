/** The commands: arguments in, results and exit codes out. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
