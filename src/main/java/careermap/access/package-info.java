/** Who may see what, and who looked (閲覧). */
@NullMarked
package careermap.access;

import org.jspecify.annotations.NullMarked;
