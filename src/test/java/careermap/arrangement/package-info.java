@NullMarked
package careermap.arrangement;

import org.jspecify.annotations.NullMarked;
