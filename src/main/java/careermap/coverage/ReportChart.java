package careermap.coverage;

import careermap.person.Headcount;
import java.util.List;

/**
 * A picture of numbers (報告の図): groups of bars.
 *
 * @param series what each bar of a group is; one without a name where there is only one
 */
public record ReportChart(String title, List<String> series, List<Group> groups) {
  public ReportChart {
    series = List.copyOf(series);
    groups = List.copyOf(groups);
  }

  /** What belongs together (図の一組). */
  public record Group(String name, List<Headcount> bars) {
    public Group {
      bars = List.copyOf(bars);
    }

    static Group of(String name, Headcount... bars) {
      return new Group(name, List.of(bars));
    }
  }

  /** The longest bar; at least 1. */
  public int longest() {
    int longest = 1;
    for (Group group : groups) {
      for (Headcount bar : group.bars()) {
        longest = Math.max(longest, bar.told() == null ? 0 : bar.told());
      }
    }
    return longest;
  }

  /** Whether there is anything to see. */
  public boolean isTold() {
    return groups.stream()
        .flatMap(group -> group.bars().stream())
        .anyMatch(bar -> bar.told() != null);
  }
}
