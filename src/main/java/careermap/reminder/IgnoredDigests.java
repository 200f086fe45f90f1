package careermap.reminder;

import careermap.person.Person;
import java.time.LocalDate;

/**
 * Digests in a row that a supervisor has not answered (返事のないお知らせ).
 *
 * @param number how many, at least three
 * @param latest the day of the latest one
 */
public record IgnoredDigests(Person supervisor, int number, LocalDate latest) {}
