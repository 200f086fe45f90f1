package careermap.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two says that they agreed to work on (伸ばしたいこと).
 *
 * @param sheet the id of the evaluation sheet
 * @param criterion the row of it that it is about; null for none
 * @param requirement the experience that comes of it; null for none
 * @param due by when; null for the next date of the two, else a month later
 * @param talkedOn the day of the talk
 */
public record GrowthWish(
    String sheet,
    String text,
    @Nullable String criterion,
    @Nullable String requirement,
    @Nullable LocalDate due,
    LocalDate talkedOn) {}
