@NullMarked
package careermap.standard;

import org.jspecify.annotations.NullMarked;
