/** Whether talks take place and where people stand, in numbers that tell of nobody (面談の状況). */
@NullMarked
package careermap.coverage;

import org.jspecify.annotations.NullMarked;
