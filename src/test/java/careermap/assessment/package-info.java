@NullMarked
package careermap.assessment;

import org.jspecify.annotations.NullMarked;
