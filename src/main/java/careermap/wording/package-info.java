/** The sentences that people read (ことば), in Japanese and English. */
@NullMarked
package careermap.wording;

import org.jspecify.annotations.NullMarked;
