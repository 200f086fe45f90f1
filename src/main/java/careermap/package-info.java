/** Puts the application together: the command line, the settings, the wiring. */
@NullMarked
package careermap;

import org.jspecify.annotations.NullMarked;
