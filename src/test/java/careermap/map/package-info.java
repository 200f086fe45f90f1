@NullMarked
package careermap.map;

import org.jspecify.annotations.NullMarked;
