@NullMarked
package careermap.workday;

import org.jspecify.annotations.NullMarked;
