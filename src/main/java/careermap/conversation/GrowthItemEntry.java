package careermap.conversation;

import careermap.growth.GrowthChange;
import careermap.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two writes down of a growth item (伸ばすことの記入).
 *
 * @param sheet the id of the evaluation sheet
 * @param owner whose evaluation it was, and who works on it
 * @param criterion the row of the sheet that it is about; null for none
 * @param requirement the experience that comes of it; null for none
 * @param due by when; null for the next date, else a month later
 * @param plan what is written down of the experience with it; null where nothing changes
 */
public record GrowthItemEntry(
    String sheet,
    PersonId owner,
    String text,
    @Nullable String criterion,
    @Nullable String requirement,
    @Nullable LocalDate due,
    @Nullable GrowthChange plan) {

  public GrowthItemEntry {
    if (text.codePointCount(0, text.length()) > TalkEntry.LONGEST_PROMISE) {
      throw new IllegalArgumentException("a promise has at most 100 characters");
    }
  }
}
