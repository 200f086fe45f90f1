/** Rules about the whole: its rooms, its names and what stands beside the code. */
@NullMarked
package careermap;

import org.jspecify.annotations.NullMarked;
