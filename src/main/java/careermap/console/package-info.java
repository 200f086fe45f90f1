/** The command line: reads what was asked for, calls a use case, prints what came of it. */
@NullMarked
package careermap.console;

import org.jspecify.annotations.NullMarked;
