@NullMarked
package careermap.change;

import org.jspecify.annotations.NullMarked;
