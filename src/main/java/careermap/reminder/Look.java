package careermap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A look at one team at one moment: whether its digest is sent, and when to look again. */
final class Look {
  private static final int WEEKS_AHEAD = 53;

  private final Team team;
  private final DigestPlan plan;
  private final Instant now;
  private final LocalDate week;

  Look(Team team, Instant now) {
    this.team = team;
    this.plan = new DigestPlan(team);
    this.now = now;
    this.week = Slot.weekOf(now.atZone(team.work().zone()).toLocalDate());
  }

  Decision decision() {
    Optional<PlannedDigest> digest = isOpen() ? plan.in(week) : Optional.empty();
    return digest.map(this::whereDue).orElseGet(() -> settled(isPassed() ? week : weekBefore()));
  }

  /** Its time has come, and the week is not settled yet. */
  private boolean isOpen() {
    LocalDate settled = team.settledWeek();
    return isPassed() && settled != null && settled.isBefore(week);
  }

  private boolean isPassed() {
    return plan.slotIn(week).filter(slot -> !slot.toInstant().isAfter(now)).isPresent();
  }

  /** Inside the hours of work; where these are over, later in the same week or not at all. */
  private Decision whereDue(PlannedDigest digest) {
    if (team.work().isOpen(now)) {
      Team after = team.after(digest, 0);
      return new Decision(digest, week, nextSlot(after, week.plusWeeks(1)));
    }
    return team.work()
        .nextOpen(now)
        .filter(open -> Slot.weekOf(open.toLocalDate()).equals(week))
        .map(open -> new Decision(null, weekBefore(), open.toInstant()))
        .orElseGet(() -> settled(week));
  }

  /** A week that was settled stays so, even where the clock is put back. */
  private Decision settled(LocalDate settledWeek) {
    LocalDate before = team.settledWeek();
    LocalDate latest = before != null && before.isAfter(settledWeek) ? before : settledWeek;
    return new Decision(null, latest, nextSlot(team, latest.plusWeeks(1)));
  }

  private LocalDate weekBefore() {
    return week.minusWeeks(1);
  }

  /** The next slot at which, as things stand, there is something to say. */
  private static @Nullable Instant nextSlot(Team team, LocalDate first) {
    if (!team.wantsDigests()) {
      return null;
    }
    DigestPlan plan = new DigestPlan(team);
    LocalDate last = first.plusWeeks(WEEKS_AHEAD);
    return Stream.iterate(first, week -> week.isBefore(last), week -> week.plusWeeks(1))
        .flatMap(week -> plan.in(week).stream())
        .map(PlannedDigest::slot)
        .findFirst()
        .orElseGet(() -> last.atStartOfDay(team.work().zone()))
        .toInstant();
  }
}
