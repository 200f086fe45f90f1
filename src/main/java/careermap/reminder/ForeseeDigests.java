package careermap.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Foresees who would be told what, when and why (お知らせの見通し), by the very rules that digests are
 * decided by. Sends nothing and writes nothing.
 */
public final class ForeseeDigests {
  private static final Comparator<ForeseenDigest> IN_TIME =
      Comparator.comparing((ForeseenDigest one) -> one.digest().slot().toInstant())
          .thenComparing(one -> one.digest().supervisor());

  private final Teams teams;
  private final UnaryOperator<Cadence> wished;

  /** As things are arranged. */
  public ForeseeDigests(Teams teams) {
    this(teams, cadence -> cadence);
  }

  /**
   * @param wished the cadence that would hold in place of the one that does
   */
  public ForeseeDigests(Teams teams, UnaryOperator<Cadence> wished) {
    this.teams = teams;
    this.wished = wished;
  }

  /**
   * The digests of both days and between, in time order. Where reminders are not switched on, the
   * usual cadence is taken to hold since the first day.
   */
  public List<ForeseenDigest> between(LocalDate from, LocalDate to, Assumption assumption) {
    return teams.all().stream()
        .map(team -> team.with(wished.apply(team.cadence()).orUsualSince(from)))
        .flatMap(team -> of(team, from, to, assumption).stream())
        .sorted(IN_TIME)
        .toList();
  }

  private static List<ForeseenDigest> of(
      Team team, LocalDate from, LocalDate to, Assumption assumption) {
    List<ForeseenDigest> foreseen = new ArrayList<>();
    Team current = team;
    LocalDate last = Slot.weekOf(to);
    for (LocalDate week = Slot.weekOf(from); !week.isAfter(last); week = week.plusWeeks(1)) {
      Team before = assumption.before(week, current);
      Optional<PlannedDigest> digest =
          new DigestPlan(before).in(week).filter(one -> isWithin(one.day(), from, to));
      digest.map(ForeseeDigests::foreseen).ifPresent(foreseen::add);
      current = digest.map(one -> assumption.after(one, before)).orElse(before);
    }
    return foreseen;
  }

  private static ForeseenDigest foreseen(PlannedDigest digest) {
    int unanswered = digest.unanswered();
    return new ForeseenDigest(digest, BackOff.after(unanswered).startsWith(unanswered));
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
