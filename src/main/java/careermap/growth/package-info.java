/** What a person has done and is aiming for (成長): experiences, qualifications, goals. */
@NullMarked
package careermap.growth;

import org.jspecify.annotations.NullMarked;
