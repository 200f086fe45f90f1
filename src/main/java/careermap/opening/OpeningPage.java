package careermap.opening;

import careermap.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * One opening as somebody sees it (募集の画面).
 *
 * @param poster null where they are gone
 * @param takesHands whether a hand can be raised today
 * @param own whether it is the reader's to answer hands
 * @param changeable whether it is the reader's to change
 * @param finished whether everybody who was chosen is done
 */
public record OpeningPage(
    OpeningLine line,
    @Nullable Person poster,
    boolean takesHands,
    boolean own,
    boolean changeable,
    boolean finished) {}
