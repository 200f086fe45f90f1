@NullMarked
package careermap.route;

import org.jspecify.annotations.NullMarked;
