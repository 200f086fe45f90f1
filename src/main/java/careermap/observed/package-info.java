/** How people really went from one role to another (実際に進んだ道), as far as it may be told. */
@NullMarked
package careermap.observed;

import org.jspecify.annotations.NullMarked;
