package careermap.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Level;
import careermap.map.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * The criteria of one unit at two levels; the sentences are made up in the manner of a standard.
 */
class CriteriaDifferenceTest {
  private static final String LEARNS = "不具合が出た場合は上司に報告して、対処方法の指示を受けている。";
  private static final String DECIDES = "不具合が出た場合は顧客に報告して、対処方法を相談している。";
  private static final String TIDIES = "作業のあと、道具を決められた場所に片づけている。";
  private static final String TEACHES = "後輩の質問に、理由まで答えている。";

  @Test
  void pairsOneBehaviourInTwoForms() {
    CriteriaDifference difference = between(List.of(TIDIES, LEARNS), List.of(DECIDES, TEACHES));

    assertThat(difference.reworded())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.now().text().ja()).isEqualTo(LEARNS);
              assertThat(one.then().text().ja()).isEqualTo(DECIDES);
            });
    assertThat(difference.added()).extracting(one -> one.text().ja()).containsExactly(TEACHES);
    assertThat(difference.dropped()).extracting(one -> one.text().ja()).containsExactly(TIDIES);
    assertThat(difference.same()).isZero();
  }

  @Test
  void leavesOutWhatStaysWordByWord() {
    CriteriaDifference difference = between(List.of(TIDIES, LEARNS), List.of(LEARNS, TIDIES));

    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.same()).isEqualTo(2);
  }

  @Test
  void takesLineBreaksForNothing() {
    CriteriaDifference difference =
        between(List.of(LEARNS), List.of(LEARNS.replace("報告して、", "報告し\n   て、")));

    assertThat(difference.reworded()).hasSize(1);
  }

  @Test
  void pairsWhatKeepsItsCodeHoweverItIsWorded() {
    CriteriaDifference difference =
        CriteriaDifference.between(
            unit(new Criterion("C1", phrase(TIDIES)), new Criterion("C2", phrase(LEARNS))),
            unit(new Criterion("C2", phrase(TEACHES))));

    assertThat(difference.reworded())
        .singleElement()
        .satisfies(one -> assertThat(one.now().text().ja()).isEqualTo(LEARNS));
    assertThat(difference.dropped()).hasSize(1);
  }

  @Test
  void comparesSeventyTwoCriteriaOfTheLongestKind() {
    List<String> long72 =
        IntStream.range(0, 72).mapToObj(i -> i + TIDIES.repeat(9) + LEARNS).toList();

    assertThat(between(long72, new ArrayList<>(long72)).same()).isEqualTo(72);
    assertThat(between(long72, long72.stream().map(one -> one + TEACHES).toList()).reworded())
        .hasSize(72);
  }

  /** Every criterion is accounted for once on its side, and turning round swaps the sides. */
  @RepeatedTest(50)
  void losesNothing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> now = some(random);
    List<String> then = some(random);
    CriteriaDifference there = between(now, then);
    CriteriaDifference back = between(then, now);

    assertThat(there.same() + there.reworded().size() + there.added().size())
        .isEqualTo(then.size());
    assertThat(there.same() + there.reworded().size() + there.dropped().size())
        .isEqualTo(now.size());
    assertThat(back.same()).isEqualTo(there.same());
    assertThat(back.reworded()).hasSameSizeAs(there.reworded());
  }

  private static List<String> some(Random random) {
    List<String> all =
        new ArrayList<>(
            List.of(LEARNS, DECIDES, TIDIES, TEACHES, LEARNS + TEACHES, TIDIES + DECIDES, "あ"));
    Collections.shuffle(all, random);
    return all.subList(0, random.nextInt(all.size() + 1));
  }

  private static CriteriaDifference between(List<String> now, List<String> then) {
    return CriteriaDifference.between(unit("N", now), unit("T", then));
  }

  private static AbilityUnit unit(String prefix, List<String> texts) {
    return unit(
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Criterion(prefix + i, phrase(texts.get(i))))
            .toArray(Criterion[]::new));
  }

  private static AbilityUnit unit(Criterion... criteria) {
    return new AbilityUnit("U", "F", true, new Level(1), phrase("段取り"), Arrays.asList(criteria));
  }

  private static Phrase phrase(String text) {
    return new Phrase(text, text);
  }
}
