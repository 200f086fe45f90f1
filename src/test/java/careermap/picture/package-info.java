@NullMarked
package careermap.picture;

import org.jspecify.annotations.NullMarked;
