/** What two people agree on (合意) after both opinions: it becomes promises and plans. */
@NullMarked
package careermap.agreement;

import org.jspecify.annotations.NullMarked;
