package careermap.slack;

import careermap.arrangement.Arrangements;
import careermap.arrangement.CountHeldNotices;
import careermap.arrangement.FindStandins;
import careermap.arrangement.ReminderDesk;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.ShowChoices;
import careermap.arrangement.ShowReminderDesk;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.slack.view.Screen;
import careermap.slack.view.SettingsView;
import careermap.slack.view.StandinLines;
import careermap.wording.Wording;
import java.util.Optional;

/** What other screens show of what is arranged about talks and reminders. */
record ArrangementScreens(
    ShowReminderDesk showReminderDesk,
    ShowArrangements showArrangements,
    ShowChoices showChoices,
    FindStandins findStandins,
    CountHeldNotices countHeldNotices) {

  /** For human resources' desk; empty for whoever does not have the rights. */
  Optional<ReminderDesk> desk(Visitor visitor) {
    return showReminderDesk.to(visitor);
  }

  /** For human resources' Home tab; empty for whoever does not have the rights. */
  Optional<Arrangements> arrangements(Visitor visitor) {
    return showArrangements.to(visitor);
  }

  /** How many notices nobody can look up, for human resources' Home tab. */
  int held(Visitor visitor, Arrangements seen) {
    return countHeldNotices.of(visitor, seen);
  }

  StandinLines standins(Person reader) {
    return new StandinLines(reader.id(), findStandins.of(reader));
  }

  Screen settings(Visitor visitor) {
    return SettingsView.of(visitor, showChoices.to(visitor), null, Wording.in(visitor.language()));
  }
}
