package careermap.conversation;

import careermap.person.PersonId;
import java.time.Instant;

/**
 * A talk that is agreed (面談の予定).
 *
 * @param request the id of the request that led to it
 */
public record Appointment(String request, PersonId asker, PersonId listener, Instant at) {}
