/** What is told of how people really went, and that it tells of nobody. */
@NullMarked
package careermap.coverage;

import org.jspecify.annotations.NullMarked;
