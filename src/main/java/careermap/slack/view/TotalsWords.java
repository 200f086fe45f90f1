package careermap.slack.view;

import careermap.assessment.Mark;
import careermap.assessment.Totals;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How often each mark was given, in words. */
record TotalsWords(Wording wording) {
  /**
   * Over several lines.
   *
   * @param shares whether the shares stand beside the counts, as they do on the supervisor's side
   */
  String lines(Totals totals, boolean shares) {
    List<String> lines = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      lines.add(line(totals, mark, shares));
    }
    if (totals.unmarked() > 0) {
      lines.add(wording.say("sheet.total.unmarked", totals.unmarked()));
    }
    return String.join("\n", lines);
  }

  /** In one line: the marks that were given. */
  String line(Totals totals, boolean shares) {
    return Stream.of(Mark.values())
        .filter(mark -> totals.count(mark) > 0)
        .map(mark -> line(totals, mark, shares))
        .reduce((one, other) -> one + wording.say("list.and") + other)
        .orElseGet(() -> wording.say("sheet.total.none"));
  }

  /** In one line: the marks that were given, and how many rows are open beside them. */
  String line(Totals totals) {
    boolean open = totals.unmarked() > 0;
    boolean given = Stream.of(Mark.values()).anyMatch(mark -> totals.count(mark) > 0);
    return open && given
        ? line(totals, false)
            + wording.say("list.and")
            + wording.say("sheet.total.unmarked", totals.unmarked())
        : line(totals, false);
  }

  private String line(Totals totals, Mark mark, boolean shares) {
    OptionalInt share = totals.share(mark);
    String name = wording.say("sheet.mark." + mark);
    return shares && share.isPresent()
        ? wording.say("sheet.total.share", name, totals.count(mark), share.getAsInt())
        : wording.say("sheet.total", name, totals.count(mark));
  }
}
