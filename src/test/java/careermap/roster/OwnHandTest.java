package careermap.roster;

import static careermap.person.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.person.Person;
import careermap.person.PersonEdit;
import careermap.person.PersonId;
import careermap.person.RosterColumn;
import careermap.person.RosterForm;
import careermap.person.RosterPlan;
import careermap.person.SlackId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** E1 is of human resources and leads E3; E2 leads E4; nobody leads E5. */
class OwnHandTest {
  private static final SlackId ACCOUNT = new SlackId("U1");
  private static final String MAILBOX = "hr@example.com";
  private static final OwnHand HAND =
      new OwnHand(Optional.of(new PersonId("E1")), ACCOUNT, Optional.of(MAILBOX));
  private static final OwnHand STRANGER =
      new OwnHand(Optional.empty(), ACCOUNT, Optional.of(MAILBOX));

  private static final List<Person> KNOWN =
      List.of(
          person("E1", null),
          person("E2", null),
          person("E3", "E1"),
          person("E4", "E2"),
          person("E5", null));

  @Test
  void nobodyMakesThemselvesASupervisor() {
    assertThat(gains(HAND, "E4", RosterColumn.SUPERVISOR_ID, "E1")).containsExactly("E4");
    assertThat(gains(HAND, "E5", RosterColumn.SUPERVISOR_ID, "E1")).containsExactly("E5");
  }

  @Test
  void whateverElseTheyChangeIsTheirs() {
    assertThat(gains(HAND, "E4", RosterColumn.SUPERVISOR_ID, "E3")).isEmpty();
    assertThat(gains(HAND, "E3", RosterColumn.SITE, "大阪")).isEmpty();
    assertThat(gains(HAND, "E3", RosterColumn.SUPERVISOR_ID, "E2")).isEmpty();
    assertThat(gains(HAND, "E1", RosterColumn.SLACK_USER_ID, "U1")).isEmpty();
    assertThat(gains(HAND, "E1", RosterColumn.EMAIL, MAILBOX)).isEmpty();
  }

  @Test
  void nobodyTakesThePlaceOfASupervisor() {
    assertThat(gains(HAND, "E2", RosterColumn.SLACK_USER_ID, "U1")).containsExactly("E4");
    assertThat(gains(HAND, "E2", RosterColumn.EMAIL, "HR@example.com")).containsExactly("E4");
    assertThat(gains(STRANGER, "E2", RosterColumn.EMAIL, MAILBOX)).containsExactly("E4");
    assertThat(gains(STRANGER, "E1", RosterColumn.SLACK_USER_ID, "U1")).containsExactly("E3");
  }

  @Test
  void anotherOneMayGiveThemWhom() {
    OwnHand other =
        new OwnHand(Optional.of(new PersonId("E5")), new SlackId("U5"), Optional.empty());
    assertThat(gains(other, "E4", RosterColumn.SUPERVISOR_ID, "E1")).isEmpty();
    assertThat(gains(other, "E2", RosterColumn.SLACK_USER_ID, "U1")).isEmpty();
  }

  /** Of somebody who leads nobody there is nothing to gain. */
  @Test
  void whoeverIsOnNoRosterMayAddThemselves() {
    assertThat(gains(STRANGER, "E5", RosterColumn.EMAIL, MAILBOX)).isEmpty();
  }

  private static Person person(String id, @Nullable String supervisor) {
    return new Person(
        new PersonId(id),
        "氏名" + id,
        id + "@example.com",
        null,
        new RoleCode("OPERATOR"),
        LocalDate.of(2024, 4, 1),
        null,
        Employment.FULL_TIME,
        supervisor == null ? null : new PersonId(supervisor),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Person known(String id) {
    return KNOWN.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> gains(OwnHand hand, String id, RosterColumn column, String text) {
    Map<RosterColumn, String> row = new EnumMap<>(RosterForm.of(known(id)));
    row.put(column, text);
    PersonEdit edit = PersonEdit.of(row, KNOWN, Fixtures.MAP, TODAY);
    assertThat(edit.faults()).isEmpty();
    return hand.gains(KNOWN, new RosterPlan(List.of(edit.change().orElseThrow()), 0)).stream()
        .map(person -> person.id().value())
        .toList();
  }
}
