@NullMarked
package careermap.history;

import org.jspecify.annotations.NullMarked;
