package careermap.guidance;

import careermap.person.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team (チームの人), as their supervisor sees them.
 *
 * @param lastTalk null where none is known
 */
public record TeamMember(Person person, @Nullable LocalDate lastTalk) {}
