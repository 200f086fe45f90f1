package careermap.database;

import careermap.delivery.Notice;
import careermap.growth.Attainment;
import careermap.growth.GrowthChange;
import careermap.growth.GrowthEvent;
import careermap.growth.GrowthNotices;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.opening.Openings.Claim;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what somebody gained by taking part in an opening, and that their supervisor is asked
 * to confirm it; what waits or counts already stays as it is. What the supervisor says themselves
 * is confirmed at once.
 */
final class ClaimRows {
  private static final String SUPERVISOR =
      """
      select s.employee_id from person p join person s on s.employee_id = p.supervisor_id
      where p.employee_id = :person and (s.left_on is null or s.left_on > :today)
      """;

  private ClaimRows() {}

  static void write(
      Handle handle, PersonId person, List<Claim> claims, LocalDate today, Instant now) {
    for (Claim claim : claims) {
      UndertakingId id = new UndertakingId(person, claim.experience());
      List<PersonId> supervisor = supervisor(handle, id, today);
      boolean own = supervisor.contains(claim.by());
      claim(handle, id, claim, own ? List.of() : supervisor, today, now);
      if (own) {
        confirm(handle, id, claim, now);
      }
    }
  }

  /**
   * @param asked who is asked to confirm it; nobody or one
   */
  private static void claim(
      Handle handle,
      UndertakingId id,
      Claim claim,
      List<PersonId> asked,
      LocalDate today,
      Instant now) {
    @Nullable Undertaking before = JdbiUndertakings.find(handle, id).orElse(null);
    boolean settled =
        before != null && (before.isClaimed() || before.attainment().isReached(today));
    if (!settled) {
      List<Notice> notices =
          asked.stream().map(one -> GrowthNotices.claimed(id, one, now)).toList();
      JdbiUndertakings.write(handle, change(id, before, claim, notices, now));
    }
  }

  /** Also what its owner has claimed before; what counts already stays as it is. */
  private static void confirm(Handle handle, UndertakingId id, Claim claim, Instant now) {
    JdbiUndertakings.find(handle, id)
        .filter(Undertaking::isClaimed)
        .ifPresent(
            before ->
                JdbiUndertakings.write(
                    handle,
                    new GrowthChange(
                        before,
                        before.confirmed(claim.by(), now),
                        new GrowthEvent(
                            id,
                            GrowthEvent.Step.CONFIRMED,
                            claim.by(),
                            null,
                            before.attainment().on(),
                            now),
                        List.of())));
  }

  private static GrowthChange change(
      UndertakingId id,
      @Nullable Undertaking before,
      Claim claim,
      List<Notice> notices,
      Instant now) {
    Attainment claimed =
        new Attainment(claim.experience(), Attainment.Status.CLAIMED, claim.on(), null);
    return new GrowthChange(
        before,
        new Undertaking(id, claimed, claim.evidence(), now, null, null, null, 0),
        new GrowthEvent(
            id, GrowthEvent.Step.CLAIMED, claim.by(), claim.evidence(), claim.on(), now),
        notices);
  }

  private static List<PersonId> supervisor(Handle handle, UndertakingId id, LocalDate today) {
    return handle
        .createQuery(SUPERVISOR)
        .bind("person", id.person().value())
        .bind("today", today.toString())
        .mapTo(String.class)
        .map(PersonId::new)
        .list();
  }
}
