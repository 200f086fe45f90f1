@NullMarked
package careermap.reminder;

import org.jspecify.annotations.NullMarked;
