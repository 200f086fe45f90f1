package careermap.conversation;

import careermap.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A talk in a list (面談の記録の1行).
 *
 * @param other the other of the two; null where nobody knows with whom it was
 */
public record TalkLine(Conversation talk, @Nullable Person other) {}
