package careermap.arrangement;

import careermap.access.AuditTrail;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is kept of somebody who begins or ends to act: an entry for each of the two. */
final class ActingEntries {
  private ActingEntries() {}

  static List<AuditTrail.Entry> of(
      Instant at,
      String by,
      PersonId supervisor,
      PersonId acting,
      @Nullable DaySpan before,
      @Nullable DaySpan after) {
    return List.of(
        entry(at, by, supervisor, "represented", before, after),
        entry(at, by, acting, "acting", before, after));
  }

  private static AuditTrail.Entry entry(
      Instant at,
      String by,
      PersonId person,
      String field,
      @Nullable DaySpan before,
      @Nullable DaySpan after) {
    return new AuditTrail.Entry(
        at,
        by,
        AuditTrail.Action.ACTING_CHANGED,
        person,
        List.of(
            new AuditTrail.Field(
                field, Objects.toString(before, null), Objects.toString(after, null))));
  }
}
