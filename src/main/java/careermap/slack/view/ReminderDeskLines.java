package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.ReminderDesk;
import careermap.person.Person;
import careermap.reminder.BackOff;
import careermap.reminder.IgnoredDigests;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.List;

/** What about talks and reminders needs somebody of human resources. */
final class ReminderDeskLines {
  private static final int NAMED = 10;

  private final ReminderDesk desk;
  private final Wording wording;

  ReminderDeskLines(ReminderDesk desk, Wording wording) {
    this.desk = desk;
    this.wording = wording;
  }

  void on(Page page) {
    lines(page, "hr.leaderless", names(desk.leaderless()));
    lines(page, "hr.ignored", desk.ignored().stream().map(this::ignored).toList());
    lines(page, "hr.switched.off", names(desk.switchedOff()));
    if (desk.held() > 0) {
      page.add(
          Beside.line(
              wording.say("hr.held", desk.held()),
              Press.of(CadenceActions.HELD, wording.say("button.held"))));
    }
  }

  private List<String> names(List<Person> people) {
    return people.stream().map(person -> CadenceWords.whole(person, wording)).toList();
  }

  private String ignored(IgnoredDigests one) {
    return wording.say(
        "hr.ignored.one",
        CadenceWords.whole(one.supervisor(), wording),
        one.number(),
        new TimeWords(wording).day(one.latest()),
        BackOff.after(one.number()).weeks());
  }

  private void lines(Page page, String key, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    String shown =
        lines.stream().limit(NAMED).map(Mrkdwn::text).collect(joining(wording.say("list.and")));
    int rest = lines.size() - NAMED;
    page.line(
        wording.say(key, lines.size())
            + "\n"
            + (rest > 0 ? wording.say("list.people.more", shown, rest) : shown));
  }
}
