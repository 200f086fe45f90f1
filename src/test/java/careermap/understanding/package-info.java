@NullMarked
package careermap.understanding;

import org.jspecify.annotations.NullMarked;
