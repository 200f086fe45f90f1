@NullMarked
package careermap.access;

import org.jspecify.annotations.NullMarked;
