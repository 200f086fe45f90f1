@NullMarked
package careermap.guidance;

import org.jspecify.annotations.NullMarked;
