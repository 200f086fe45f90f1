package careermap.slack.view;

import careermap.assessment.Assessment;
import careermap.map.Phrase;
import careermap.person.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in a list, as one of the two sees it.
 *
 * @param other the other of the two; null where there is nobody, or nobody yet
 * @param role as the sheet's version of the map calls it
 * @param marked rows that the reader has marked
 */
public record SheetLine(
    Assessment assessment,
    boolean mine,
    @Nullable Person other,
    Phrase role,
    LocalDate openedOn,
    int marked,
    int rows) {}
