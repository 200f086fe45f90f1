package careermap.assessment;

import static careermap.assessment.Mark.ALMOST;
import static careermap.assessment.Mark.ALONE;
import static careermap.assessment.Mark.NOT_DONE_HERE;
import static careermap.assessment.Mark.WITH_HELP;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Level;
import careermap.map.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples, counted by hand as the ministry's sheet says. */
class TotalsTest {

  @Test
  void whatIsNotDoneHereIsInNoDenominator() {
    Totals totals =
        of(ALONE, ALONE, ALONE, ALMOST, ALMOST, WITH_HELP, NOT_DONE_HERE, NOT_DONE_HERE);
    assertThat(totals.denominator()).isEqualTo(6);
    assertThat(totals.count(NOT_DONE_HERE)).isEqualTo(2);
    assertThat(totals.share(ALONE)).hasValue(50);
    assertThat(totals.share(ALMOST)).hasValue(33);
    assertThat(totals.share(WITH_HELP)).hasValue(17);
    assertThat(totals.share(NOT_DONE_HERE)).isEmpty();
  }

  @Test
  void rowsWithoutAMarkAreInNoDenominatorEither() {
    Totals totals = Totals.of(rows(5), Map.of("C0", ALONE, "C1", WITH_HELP));
    assertThat(totals.unmarked()).isEqualTo(3);
    assertThat(totals.denominator()).isEqualTo(2);
    assertThat(totals.share(ALONE)).hasValue(50);
  }

  @Test
  void halvesAreRoundedUpAndThirdsToTheNearest() {
    assertThat(share(1, 8)).as("12.5").hasValue(13);
    assertThat(share(3, 8)).as("37.5").hasValue(38);
    assertThat(share(1, 3)).as("33.3").hasValue(33);
    assertThat(share(2, 3)).as("66.7").hasValue(67);
    assertThat(share(1, 200)).as("0.5").hasValue(1);
    assertThat(share(1, 201)).as("0.498").hasValue(0);
    assertThat(share(199, 200)).as("99.5").hasValue(100);
    assertThat(share(0, 7)).hasValue(0);
    assertThat(share(7, 7)).hasValue(100);
  }

  @Test
  void nothingHasAShareWhereNothingCounts() {
    assertThat(of(NOT_DONE_HERE, NOT_DONE_HERE).share(ALONE)).isEmpty();
    assertThat(Totals.of(rows(3), Map.of()).share(ALONE)).isEmpty();
    assertThat(Totals.of(List.of(), Map.of()).unmarked()).isZero();
  }

  @Test
  void marksOfRowsThatAreNotThereDoNotCount() {
    Totals totals = Totals.of(rows(1), Map.of("C0", ALONE, "OTHER", WITH_HELP));
    assertThat(totals.denominator()).isEqualTo(1);
    assertThat(totals.count(WITH_HELP)).isZero();
  }

  @Test
  void theSheetsShareIsOfAllRowsAndNoMeanOfTheUnits() {
    Totals small = of(ALONE, NOT_DONE_HERE);
    Totals large = of(ALONE, ALMOST, ALMOST, WITH_HELP, WITH_HELP, WITH_HELP, WITH_HELP);
    Totals sum = Totals.sum(List.of(small, large));
    assertThat(sum.denominator()).isEqualTo(8);
    assertThat(sum.share(ALONE)).as("2 of 8, not the mean of 100 and 14").hasValue(25);
    assertThat(sum.count(NOT_DONE_HERE)).isEqualTo(1);
    assertThat(Totals.sum(List.of()).denominator()).isZero();
  }

  private static OptionalInt share(int alone, int all) {
    return of(IntStream.range(0, all)
            .mapToObj(i -> i < alone ? ALONE : WITH_HELP)
            .toArray(Mark[]::new))
        .share(ALONE);
  }

  private static Totals of(Mark... given) {
    Map<String, Mark> marks = new HashMap<>();
    for (int i = 0; i < given.length; i++) {
      marks.put("C" + i, given[i]);
    }
    return Totals.of(rows(given.length), marks);
  }

  static List<SheetRow> rows(int count) {
    return Sheet.rowsOf(unit("U", count));
  }

  static AbilityUnit unit(String code, int count) {
    Phrase words = new Phrase("言葉", "words");
    List<Criterion> criteria =
        IntStream.range(0, count).mapToObj(i -> new Criterion("C" + i, words)).toList();
    return new AbilityUnit(code, code, true, new Level(1), words, criteria);
  }
}
