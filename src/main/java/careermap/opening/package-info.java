/** What people offer each other to grow by (募集): openings, and the hands that are raised. */
@NullMarked
package careermap.opening;

import org.jspecify.annotations.NullMarked;
