package careermap.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The digests of one team, week by week: the rules that both reminding and foreseeing go by. */
record DigestPlan(Team team) {

  Optional<ZonedDateTime> slotIn(LocalDate week) {
    return Slot.in(week, team.work(), team.preference());
  }

  /** The digest of a week; empty where nothing is to be said, or not yet again. */
  Optional<PlannedDigest> in(LocalDate week) {
    return isAllowedIn(week)
        ? slotIn(week).map(slot -> at(week, slot)).filter(DigestPlan::saysSomething)
        : Optional.empty();
  }

  private boolean isAllowedIn(LocalDate week) {
    LastDigest last = team.last();
    return team.wantsDigests() && (last == null || last.allowsIn(week));
  }

  private PlannedDigest at(LocalDate week, ZonedDateTime slot) {
    List<DueTalk> due = dueOn(slot.toLocalDate());
    LastDigest last = team.last();
    return new PlannedDigest(
        team.supervisor().id(),
        week,
        slot,
        due.subList(0, Math.min(due.size(), Digest.MOST_LINES)),
        Math.max(0, due.size() - Digest.MOST_LINES),
        promisesOn(slot.toLocalDate()),
        last == null ? 0 : last.unanswered());
  }

  private static boolean saysSomething(PlannedDigest digest) {
    return !digest.lines().isEmpty() || !digest.promises().isEmpty();
  }

  private List<DuePromise> promisesOn(LocalDate day) {
    LastDigest last = team.last();
    LocalDate before = last == null ? null : last.day();
    return team.promises().stream()
        .filter(promise -> !promise.settled() && promise.isNewsOn(day, before))
        .toList();
  }

  /** All who are due on a day, in order. */
  List<DueTalk> dueOn(LocalDate day) {
    return IntStream.range(0, team.people().size())
        .mapToObj(rank -> dueOn(day, rank))
        .flatMap(Optional::stream)
        .sorted(DueTalk.ORDER)
        .toList();
  }

  private Optional<DueTalk> dueOn(LocalDate day, int rank) {
    Teammate mate = team.people().get(rank);
    return team.cadence()
        .of(mate.person())
        .filter(rule -> team.cadence().isOnBy(day) && !mate.isLeftOutOn(day))
        .map(rule -> new DueReasons(team, mate, rule, rank, day).all())
        .filter(reasons -> !reasons.isEmpty())
        .map(reasons -> talk(mate, reasons));
  }

  private static DueTalk talk(Teammate mate, List<DueReason> reasons) {
    LocalDate since = reasons.get(0).since();
    LocalDate named = mate.lastNamed();
    return new DueTalk(
        mate.person().id(),
        reasons.stream().map(DueReason::reason).toList(),
        named != null && named.isAfter(since) ? named : since);
  }
}
