package careermap.assessment;

import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units over sheets whose maps had others. */
class UnitPastTest {
  private static final RoleCode ROLE = new RoleCode("LEADER");
  private static final PastSheet OLDER =
      past(1, Map.of("A1", ALMOST, "B1", ALMOST), unit("A", 1), unit("B", 1));
  private static final PastSheet NEWER = past(2, Map.of("B1", ALONE), unit("B", 2), unit("C", 1));

  @Test
  void unitsOfTheNewestSheetComeFirstAsItHasThem() {
    List<UnitPast> units = UnitPast.of(List.of(OLDER, NEWER));
    assertThat(units).extracting(one -> one.unit().code()).containsExactly("B", "C", "A");
    assertThat(units.get(0).unit().level()).isEqualTo(new Level(2));
  }

  @Test
  void eachUnitIsShownWhereItWasOldestFirstWithTheMarksOfThatTime() {
    List<UnitPast> units = UnitPast.of(List.of(OLDER, NEWER));
    assertThat(units.get(0).times()).extracting(UnitPast.Time::sheet).containsExactly(OLDER, NEWER);
    assertThat(units.get(0).times())
        .extracting(time -> time.totals(Side.SELF).count(ALONE))
        .containsExactly(0, 1);
    assertThat(units.get(1).times()).extracting(UnitPast.Time::sheet).containsExactly(NEWER);
    assertThat(units.get(2).times()).extracting(UnitPast.Time::sheet).containsExactly(OLDER);
  }

  @Test
  void ofNoSheetsThereAreNoUnits() {
    assertThat(UnitPast.of(List.of())).isEmpty();
  }

  /** It is revealed when the second of the two comes in, whoever that is. */
  @Test
  void aSheetIsOfTheMomentWhenBothWereIn() {
    assertThat(OLDER.revealedAt()).isEqualTo(Instant.ofEpochSecond(9));
  }

  private static PastSheet past(int version, Map<String, Mark> marks, AbilityUnit... units) {
    PersonId person = new PersonId("E1");
    Assessment one =
        new Assessment(
            "s" + version,
            person,
            ROLE,
            version,
            null,
            person,
            Instant.EPOCH,
            true,
            new PersonId("E2"),
            Instant.ofEpochSecond(9),
            Instant.ofEpochSecond(5),
            Instant.ofEpochSecond(20),
            3);
    Role role =
        new Role(
            ROLE,
            phrase("リーダー"),
            new Level(2),
            Track.MANAGEMENT,
            phrase("まとめる"),
            Map.of(),
            List.of(units),
            null,
            List.of(),
            List.of());
    BothMarks both = new BothMarks(marks, marks, Map.of(), Map.of());
    return new PastSheet(
        new Reveal(one, new Sheet(version, role), both),
        ROLE,
        new RowChanges(List.of(), List.of()));
  }

  private static AbilityUnit unit(String code, int level) {
    return new AbilityUnit(
        code,
        code,
        true,
        new Level(level),
        phrase(code),
        List.of(new Criterion(code + "1", phrase("基準"))));
  }

  private static Phrase phrase(String text) {
    return new Phrase(text, text);
  }
}
