@NullMarked
package careermap.rounds;

import org.jspecify.annotations.NullMarked;
