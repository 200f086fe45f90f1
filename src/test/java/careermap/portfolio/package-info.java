@NullMarked
package careermap.portfolio;

import org.jspecify.annotations.NullMarked;
