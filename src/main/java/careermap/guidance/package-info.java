/** Guidance (道案内): where a person stands on the map and what the next step is. */
@NullMarked
package careermap.guidance;

import org.jspecify.annotations.NullMarked;
