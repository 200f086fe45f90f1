@NullMarked
package careermap.privacy;

import org.jspecify.annotations.NullMarked;
