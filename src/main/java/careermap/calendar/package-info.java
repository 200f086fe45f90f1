/** Calendar files (予定のファイル) that Outlook and Google Calendar take. */
@NullMarked
package careermap.calendar;

import org.jspecify.annotations.NullMarked;
