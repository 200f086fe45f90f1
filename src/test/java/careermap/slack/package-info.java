@NullMarked
package careermap.slack;

import org.jspecify.annotations.NullMarked;
