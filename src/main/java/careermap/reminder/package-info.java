/** Reminders with manners (リマインド): who is due a talk, why, and when a supervisor hears of it. */
@NullMarked
package careermap.reminder;

import org.jspecify.annotations.NullMarked;
