package careermap.reminder;

import careermap.delivery.Notice;
import careermap.person.Person;
import careermap.workday.WorkTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked about a team when its digest is decided (チームの状況).
 *
 * @param work when the supervisor works
 * @param people by employee number
 * @param promises of the supervisor that have a day and are open
 * @param last null before the first digest
 * @param settledWeek the Monday of the latest week that was settled, with a digest or without; null
 *     before the first look
 */
public record Team(
    Person supervisor,
    WorkTime work,
    Preference preference,
    Cadence cadence,
    List<Teammate> people,
    List<DuePromise> promises,
    @Nullable LastDigest last,
    @Nullable LocalDate settledWeek) {
  public Team {
    people = people.stream().sorted(Comparator.comparing(mate -> mate.person().id())).toList();
    promises = List.copyOf(promises);
  }

  /** Whether digests are to be had at all. */
  boolean wantsDigests() {
    return cadence.isOn() && !preference.off().contains(Notice.Kind.DIGEST);
  }

  /** Under another cadence. */
  Team with(Cadence other) {
    return new Team(supervisor, work, preference, other, people, promises, last, settledWeek);
  }

  /** As it is once {@code digest} is sent; {@code unanswered} in a row, it included. */
  Team after(PlannedDigest digest, int unanswered) {
    return new Team(
        supervisor,
        work,
        preference,
        cadence,
        each(mate -> digest.names(mate.person().id()) ? mate.namedOn(digest.day()) : mate),
        promises,
        new LastDigest(digest.week(), digest.day(), unanswered),
        digest.week());
  }

  Team withPeople(UnaryOperator<Teammate> change) {
    return new Team(
        supervisor, work, preference, cadence, each(change), promises, last, settledWeek);
  }

  private List<Teammate> each(UnaryOperator<Teammate> change) {
    return people.stream().map(change).toList();
  }
}
