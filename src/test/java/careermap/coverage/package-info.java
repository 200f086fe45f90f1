/** What is told of talks, and that it tells of nobody. */
@NullMarked
package careermap.coverage;

import org.jspecify.annotations.NullMarked;
