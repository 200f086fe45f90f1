package careermap.roster;

import careermap.access.AuditTrail;
import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.Phrase;
import careermap.person.Mailboxes;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonEdit;
import careermap.person.RosterChange;
import careermap.person.RosterColumn;
import careermap.person.RosterPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Corrects one row of the roster, or adds one (名簿の一行を直す), and keeps who did. */
public final class CorrectRosterRow {
  /** What was seen of somebody who is to be added. */
  public static final String NEW = "new";

  private final People people;
  private final CareerMaps maps;
  private final Mailboxes mailboxes;
  private final AuditTrail audit;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public CorrectRosterRow(
      People people, CareerMaps maps, Mailboxes mailboxes, AuditTrail audit, Clock clock) {
    this.people = people;
    this.maps = maps;
    this.mailboxes = mailboxes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param row as it is to be; columns that are empty are left out
   * @param seen the row's seal as it was shown, or {@link #NEW}
   */
  public RowCorrection by(Visitor visitor, Map<RosterColumn, String> row, String seen) {
    if (!visitor.may(Matter.ROSTER)) {
      return new RowCorrection.NotYours();
    }
    Instant now = clock.instant();
    OwnHand hand = OwnHand.of(visitor, mailboxes);
    return audit.keeping(
        () -> correct(row, seen, hand), outcome -> entries(outcome, visitor.actor(), now));
  }

  private RowCorrection correct(Map<RosterColumn, String> row, String seen, OwnHand hand) {
    List<Person> known = people.asInRoster();
    if (!isAsSeen(row, seen, known)) {
      return new RowCorrection.Overtaken();
    }
    PersonEdit edit = PersonEdit.of(row, known, maps.current().map(), LocalDate.now(clock));
    if (!edit.faults().isEmpty()) {
      return new RowCorrection.Faulty(edit.faults());
    }
    return edit.change()
        .map(change -> write(change, edit.warnings(), known, hand))
        .orElseGet(RowCorrection.Same::new);
  }

  private RowCorrection write(
      RosterChange change, List<Phrase> warnings, List<Person> known, OwnHand hand) {
    RosterPlan plan = new RosterPlan(List.of(change), 0);
    if (!hand.gains(known, plan).isEmpty()) {
      return new RowCorrection.Oneself(means(change));
    }
    people.apply(plan);
    return new RowCorrection.Done(change, warnings);
  }

  /** By the account where it changes, else by the supervisor. */
  private static RosterColumn means(RosterChange change) {
    return Stream.of(RosterColumn.SLACK_USER_ID, RosterColumn.EMAIL)
        .filter(change.columns()::contains)
        .filter(column -> !change.columns().contains(RosterColumn.SUPERVISOR_ID))
        .findFirst()
        .orElse(RosterColumn.SUPERVISOR_ID);
  }

  private static boolean isAsSeen(Map<RosterColumn, String> row, String seen, List<Person> known) {
    return known.stream()
        .filter(person -> person.id().value().equals(row.get(RosterColumn.EMPLOYEE_ID)))
        .map(RosterSeal::of)
        .findFirst()
        .orElse(NEW)
        .equals(seen);
  }

  private static List<AuditTrail.Entry> entries(RowCorrection outcome, String by, Instant at) {
    if (!(outcome instanceof RowCorrection.Done done)) {
      return List.of();
    }
    RosterChange change = done.change();
    return RosterEntries.of(new RosterPlan(List.of(change), 0), by, at);
  }
}
