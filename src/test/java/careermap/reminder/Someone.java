package careermap.reminder;

import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes up people: a full-time operator for a year, unless something else is said. */
public final class Someone {
  private final String id;
  private String role = "OPERATOR";
  private LocalDate roleSince = LocalDate.of(2026, 1, 1);
  private @Nullable LocalDate hiredOn;
  private Employment employment = Employment.FULL_TIME;
  private @Nullable PersonId supervisor;
  private @Nullable String site;
  private @Nullable String employer;
  private @Nullable LocalDate contractEnd;
  private @Nullable LocalDate leaveFrom;
  private @Nullable LocalDate leaveUntil;
  private @Nullable LocalDate leftOn;

  private Someone(String id) {
    this.id = id;
  }

  public static Someone called(String id) {
    return new Someone(id);
  }

  public Someone in(String code, LocalDate since) {
    role = code;
    roleSince = since;
    return this;
  }

  public Someone hiredOn(@Nullable LocalDate day) {
    hiredOn = day;
    return this;
  }

  public Someone employed(Employment form) {
    employment = form;
    return this;
  }

  public Someone under(String supervisorId) {
    supervisor = new PersonId(supervisorId);
    return this;
  }

  public Someone at(String place) {
    site = place;
    return this;
  }

  public Someone employedBy(String company) {
    employer = company;
    return this;
  }

  public Someone until(LocalDate day) {
    contractEnd = day;
    return this;
  }

  public Someone onLeave(LocalDate from, @Nullable LocalDate until) {
    leaveFrom = from;
    leaveUntil = until;
    return this;
  }

  public Someone leftOn(LocalDate day) {
    leftOn = day;
    return this;
  }

  public Person person() {
    return new Person(
        new PersonId(id),
        "名前" + id,
        null,
        null,
        new RoleCode(role),
        roleSince,
        hiredOn,
        employment,
        supervisor,
        site,
        null,
        employer,
        contractEnd,
        leaveFrom,
        leaveUntil,
        leftOn);
  }

  Teammate mate() {
    return new Teammate(person(), null, null, null, null, null, null);
  }

  Teammate lastTalkedOn(LocalDate day) {
    return new Teammate(person(), day, null, null, null, null, null);
  }
}
