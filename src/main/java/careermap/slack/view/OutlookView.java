package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.Outlook;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;

/** What a change of the cadence would bring in the next four weeks. */
public final class OutlookView {
  private OutlookView() {}

  public static Screen of(List<Outlook> weeks, Wording wording) {
    String lines = lines(weeks, wording);
    return new Page(wording)
        .line(lines.isEmpty() ? wording.say("cadence.outlook.none") : lines)
        .as("cadence.outlook.title", wording.say("cadence.outlook.title"));
  }

  /** While it is being worked out. */
  public static Screen loading(Wording wording) {
    return new Page(wording)
        .say("cadence.outlook.loading")
        .as("cadence.outlook.title", wording.say("cadence.outlook.loading"));
  }

  /** Blank where no week brings anything. */
  static String lines(List<Outlook> weeks, Wording wording) {
    String title = wording.say("cadence.outlook") + "\n";
    return weeks.isEmpty()
        ? ""
        : weeks.stream().map(week -> line(week, wording)).collect(joining("\n", title, ""));
  }

  private static String line(Outlook week, Wording wording) {
    return wording.say(
        "cadence.outlook.week",
        new TimeWords(wording).day(week.week()),
        week.supervisors(),
        week.people(),
        week.others());
  }
}
