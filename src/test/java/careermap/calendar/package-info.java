/** Tests of calendar files. */
@NullMarked
package careermap.calendar;

import org.jspecify.annotations.NullMarked;
