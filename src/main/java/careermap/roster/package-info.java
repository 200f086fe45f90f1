/** Keeping the roster (名簿の手入れ): from a file, person by person, and what in it is loose. */
@NullMarked
package careermap.roster;

import org.jspecify.annotations.NullMarked;
