package careermap.standard;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks over the rows of one unit for what is odd and not wrong. */
final class UnitLook {
  private static final Pattern PAGE_NOTE =
      Pattern.compile("[（(]\\s*(?:続く|続き|つづ|前頁|前ページ|次頁|次ページ).*");

  private static final Map<StandardColumn, Function<UnitHeading, @Nullable String>> HEADINGS =
      new EnumMap<>(
          Map.of(
              StandardColumn.INDUSTRY_NAME, UnitHeading::industry,
              StandardColumn.JOB_TYPE, UnitHeading::jobType,
              StandardColumn.GROUP_NAME, UnitHeading::group,
              StandardColumn.UNIT_SUMMARY, UnitHeading::summary));

  private final List<StandardRow> rows;

  UnitLook(List<StandardRow> rows) {
    this.rows = rows;
  }

  List<Problem> warnings() {
    return Stream.of(headings(), pageNotes(), repetitions()).flatMap(each -> each).toList();
  }

  /** For each column, the first row that differs stands for all. */
  private Stream<Problem> headings() {
    StandardRow first = rows.get(0);
    return HEADINGS.entrySet().stream()
        .flatMap(
            column ->
                rows.stream()
                    .filter(row -> differs(row, first, column.getValue()))
                    .limit(1)
                    .map(row -> heading(row, first, column.getKey())));
  }

  private static boolean differs(
      StandardRow row, StandardRow first, Function<UnitHeading, @Nullable String> part) {
    return !Objects.equals(part.apply(row.heading()), part.apply(first.heading()));
  }

  private static Problem heading(StandardRow row, StandardRow first, StandardColumn column) {
    return problem(row, column, StandardWords.otherHeading(column, row.code(), first.number()));
  }

  private Stream<Problem> pageNotes() {
    return rows.stream()
        .filter(row -> row.mark() == null && PAGE_NOTE.matcher(row.text()).matches())
        .map(row -> problem(row, StandardColumn.CRITERION_TEXT, StandardWords.pageNote()));
  }

  private Stream<Problem> repetitions() {
    Map<List<@Nullable String>, Integer> first = new HashMap<>();
    return rows.stream()
        .flatMap(
            row ->
                repetition(
                    row,
                    first.putIfAbsent(Arrays.asList(row.category(), row.text()), row.number())));
  }

  private static Stream<Problem> repetition(StandardRow row, @Nullable Integer first) {
    return first == null
        ? Stream.of()
        : Stream.of(problem(row, StandardColumn.CRITERION_TEXT, StandardWords.twice(first)));
  }

  private static Problem problem(StandardRow row, StandardColumn column, Phrase message) {
    return new Problem(row.line().place(column), message);
  }
}
