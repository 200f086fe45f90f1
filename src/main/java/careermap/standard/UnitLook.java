package careermap.standard;

import careermap.map.Phrase;
import careermap.map.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks over the rows of one unit for what is odd and not wrong. */
final class UnitLook {
  private static final Pattern PAGE_NOTE =
      Pattern.compile("[（(]\\s*(?:続く|続き|つづ|前頁|前ページ|次頁|次ページ).*");

  private final StandardRow first;
  private final Set<StandardColumn> told = new HashSet<>();
  private final Map<List<@Nullable String>, Integer> seen = new HashMap<>();
  private final List<Problem> warnings = new ArrayList<>();

  private UnitLook(StandardRow first) {
    this.first = first;
  }

  static List<Problem> warnings(List<StandardRow> unit) {
    UnitLook look = new UnitLook(unit.get(0));
    unit.forEach(look::at);
    return look.warnings;
  }

  private void at(StandardRow row) {
    compare(row, StandardColumn.INDUSTRY_NAME, UnitHeading::industry);
    compare(row, StandardColumn.JOB_TYPE, UnitHeading::jobType);
    compare(row, StandardColumn.GROUP_NAME, UnitHeading::group);
    compare(row, StandardColumn.UNIT_SUMMARY, UnitHeading::summary);
    if (row.mark() == null && PAGE_NOTE.matcher(row.text()).matches()) {
      warn(row, StandardColumn.CRITERION_TEXT, StandardWords.pageNote());
    }
    Integer earlier = seen.putIfAbsent(Arrays.asList(row.category(), row.text()), row.number());
    if (earlier != null) {
      warn(row, StandardColumn.CRITERION_TEXT, StandardWords.twice(earlier));
    }
  }

  /** For each column, the first row that differs stands for all. */
  private void compare(
      StandardRow row, StandardColumn column, Function<UnitHeading, @Nullable String> part) {
    boolean differs = !Objects.equals(part.apply(row.heading()), part.apply(first.heading()));
    if (differs && told.add(column)) {
      warn(row, column, StandardWords.otherHeading(column, row.code(), first.number()));
    }
  }

  private void warn(StandardRow row, StandardColumn column, Phrase message) {
    warnings.add(new Problem(row.line().place(column), message));
  }
}
