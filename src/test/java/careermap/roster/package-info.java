/** What is told of talks, and that it tells of nobody. */
@NullMarked
package careermap.roster;

import org.jspecify.annotations.NullMarked;
