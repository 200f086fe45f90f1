/** The command line (端末). */
@NullMarked
package careermap.console;

import org.jspecify.annotations.NullMarked;
