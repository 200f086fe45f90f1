package careermap.growth;

import careermap.growth.Attainment.Status;
import careermap.map.CareerMaps;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans an experience for somebody that was agreed on with them (経験を計画に入れる). */
public final class PlanExperience {
  private final Undertakings undertakings;
  private final CareerMaps maps;

  public PlanExperience(Undertakings undertakings, CareerMaps maps) {
    this.undertakings = undertakings;
    this.maps = maps;
  }

  /**
   * What would be written down; empty where it is planned already or further on, or the map knows
   * no such experience.
   *
   * @param day for when it is planned; null for none
   * @param by who says so
   */
  public Optional<GrowthChange> of(
      UndertakingId id, @Nullable LocalDate day, PersonId by, Instant now) {
    @Nullable Undertaking before = undertakings.byId(id).orElse(null);
    return isFurther(before) || maps.current().map().requirement(id.requirement()).isEmpty()
        ? Optional.empty()
        : Optional.of(change(before, id, day, by, now));
  }

  private static boolean isFurther(@Nullable Undertaking before) {
    return before != null && before.attainment().status() != Status.WANT;
  }

  private static GrowthChange change(
      @Nullable Undertaking before,
      UndertakingId id,
      @Nullable LocalDate day,
      PersonId by,
      Instant now) {
    @Nullable String evidence = before == null ? null : before.evidence();
    GrowthEntry entry = new GrowthEntry(id.requirement(), Status.PLANNED, day, null, evidence);
    return new GrowthChange(
        before,
        Undertaking.logged(id, entry, now),
        GrowthEvent.logged(id, entry, by, now),
        List.of());
  }
}
