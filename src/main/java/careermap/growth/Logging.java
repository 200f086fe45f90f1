package careermap.growth;

import careermap.delivery.Notice;
import careermap.growth.Attainment.Status;
import careermap.growth.GrowthOutcome.Why;
import careermap.map.CareerMaps;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an experience is written down, whoever has said so (経験の書きとめ方). */
record Logging(Undertakings undertakings, CareerMaps maps, People people) {
  /**
   * @param by who says so
   * @param seen the revision that was seen; null where whatever there is may be written over
   */
  GrowthOutcome write(
      Person owner,
      PersonId by,
      GrowthEntry entry,
      @Nullable Long seen,
      LocalDate today,
      Instant now) {
    UndertakingId id = new UndertakingId(owner.id(), entry.requirement());
    @Nullable Undertaking before = undertakings.byId(id).orElse(null);
    if (seen != null && (before == null || before.revision() != seen)) {
      return new GrowthOutcome.Changed(before);
    }
    Optional<Requirement> requirement = maps.current().map().requirement(entry.requirement());
    if (requirement.isEmpty()) {
      return new GrowthOutcome.Refused(Why.NOT_ON_THE_MAP);
    }
    GrowthEntry whole = completed(entry, requirement.get(), today);
    return fault(whole, before, today)
        .<GrowthOutcome>map(GrowthOutcome.Refused::new)
        .orElseGet(() -> write(owner, by, before, whole, today, now));
  }

  private GrowthOutcome write(
      Person owner,
      PersonId by,
      @Nullable Undertaking before,
      GrowthEntry entry,
      LocalDate today,
      Instant now) {
    UndertakingId id = new UndertakingId(owner.id(), entry.requirement());
    Undertaking after = Undertaking.logged(id, entry, now);
    @Nullable Person told =
        after.isClaimed() ? new Confirmers(people).supervisorOf(owner, today).orElse(null) : null;
    List<Notice> notices =
        told == null ? List.of() : List.of(GrowthNotices.claimed(id, told.id(), now));
    GrowthEvent event = GrowthEvent.logged(id, entry, by, now);
    return undertakings.write(new GrowthChange(before, after, event, notices))
        ? new GrowthOutcome.Done(undertakings.byId(id).orElse(after), told)
        : new GrowthOutcome.Changed(undertakings.byId(id).orElse(null));
  }

  /** A wish has no day; what is done was done today unless a day is given, and may expire. */
  private static GrowthEntry completed(GrowthEntry entry, Requirement what, LocalDate today) {
    return switch (entry.status()) {
      case CLAIMED -> {
        LocalDate on = entry.on() == null ? today : entry.on();
        yield new GrowthEntry(
            what.code(), Status.CLAIMED, on, until(entry.until(), what, on), entry.evidence());
      }
      case PLANNED ->
          new GrowthEntry(what.code(), Status.PLANNED, entry.on(), null, entry.evidence());
      case WANT, DOING ->
          new GrowthEntry(what.code(), entry.status(), null, null, entry.evidence());
      case CONFIRMED -> throw new IllegalStateException("an entry is never confirmed");
    };
  }

  private static @Nullable LocalDate until(
      @Nullable LocalDate given, Requirement what, LocalDate on) {
    if (!(what instanceof Qualification qualification)) {
      return null;
    }
    return given == null ? qualification.validUntil(on) : given;
  }

  private static Optional<Why> fault(
      GrowthEntry entry, @Nullable Undertaking before, LocalDate today) {
    if (before != null && before.attainment().isReached(today)) {
      return Optional.of(Why.CONFIRMED_ALREADY);
    }
    return entry.status() == Status.CLAIMED
        ? faultOfClaim(entry, today)
        : faultOfPlan(entry, today);
  }

  private static Optional<Why> faultOfClaim(GrowthEntry entry, LocalDate today) {
    LocalDate on = entry.on();
    LocalDate until = entry.until();
    if (on != null && on.isAfter(today)) {
      return Optional.of(Why.IN_THE_FUTURE);
    }
    if (on != null && until != null && until.isBefore(on)) {
      return Optional.of(Why.ENDS_TOO_EARLY);
    }
    return entry.evidence() == null ? Optional.of(Why.NO_EVIDENCE) : Optional.empty();
  }

  private static Optional<Why> faultOfPlan(GrowthEntry entry, LocalDate today) {
    LocalDate on = entry.on();
    return on != null && on.isBefore(today) ? Optional.of(Why.IN_THE_PAST) : Optional.empty();
  }
}
