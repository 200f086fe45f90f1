package careermap.picture;

import static java.util.stream.Collectors.joining;

import careermap.coverage.ReportChart;
import careermap.coverage.ReportChart.Group;
import careermap.person.Headcount;
import careermap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A chart in words: each group with what its bars say. */
record ChartHeard(ReportChart chart, Wording wording) {
  private static final int NAME = 40;

  /** Fewer groups until it is short enough for Slack. */
  String text() {
    return IntStream.of(chart.groups().size(), 30, 20, 10, 5)
        .mapToObj(this::text)
        .filter(text -> text.length() <= AlternativeText.LONGEST)
        .findFirst()
        .orElseGet(this::opening);
  }

  private String text(int groups) {
    int rest = chart.groups().size() - groups;
    Stream<String> more =
        rest > 0 ? Stream.of(wording.say("coverage.heard.more", rest)) : Stream.empty();
    return Stream.of(
            Stream.of(opening()), chart.groups().stream().limit(groups).map(this::group), more)
        .flatMap(sentences -> sentences)
        .collect(joining(wording.say("picture.heard.between")));
  }

  private String opening() {
    return wording.say("coverage.heard", chart.title());
  }

  private String group(Group group) {
    String name = AlternativeText.brief(group.name(), NAME);
    List<String> bars =
        IntStream.range(0, group.bars().size())
            .filter(bar -> group.bars().get(bar).told() != null)
            .mapToObj(bar -> bar(chart.series().get(bar), group.bars().get(bar)))
            .toList();
    return bars.isEmpty()
        ? wording.say("coverage.heard.untold", name)
        : wording.say("coverage.heard.group", name, String.join(wording.say("list.and"), bars));
  }

  private String bar(String series, Headcount people) {
    int number = Objects.requireNonNull(people.told());
    return series.isEmpty()
        ? wording.say("coverage.heard.number", number)
        : wording.say("coverage.heard.bar", series, number);
  }
}
