package careermap.assessment;

import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.map.CareerMaps;
import careermap.map.RoleCode;
import careermap.map.Version;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens a sheet of one's own (自分の評価シートを始める), at any time. */
public final class OpenOwnSheet {
  private final NewSheet sheets;
  private final CareerMaps maps;
  private final Raters raters;
  private final Clock clock;

  /**
   * @param newId makes an id that nobody can guess
   */
  public OpenOwnSheet(
      Assessments assessments,
      CareerMaps maps,
      People people,
      Supplier<String> newId,
      Clock clock) {
    this.sheets = new NewSheet(assessments, newId, clock);
    this.maps = maps;
    this.raters = new Raters(people);
    this.clock = clock;
  }

  /**
   * @param role the present one, which the supervisor marks as well, or another one to try, which
   *     is the owner's alone until they share it
   */
  public AssessmentOutcome by(Person owner, RoleCode role, ZoneId zone) {
    LocalDate today = LocalDate.now(clock.withZone(zone));
    return owner.hasLeft(today) ? new Refused(Why.NOT_YOURS) : open(owner, role, today);
  }

  private AssessmentOutcome open(Person owner, RoleCode role, LocalDate today) {
    Version version = maps.current();
    boolean own = version.map().heldCode(owner.role()).equals(version.map().heldCode(role));
    @Nullable PersonId told = own ? supervisorOf(owner, today) : null;
    return sheets.open(version, role, owner.id(), owner.id(), own, told);
  }

  private @Nullable PersonId supervisorOf(Person owner, LocalDate today) {
    return raters.supervisorOf(owner, today).map(Person::id).orElse(null);
  }
}
