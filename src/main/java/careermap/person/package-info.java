/** The people (社員) on the map: who they are, what role they hold and to whom they report. */
@NullMarked
package careermap.person;

import org.jspecify.annotations.NullMarked;
