package careermap.slack;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.function.Consumer;

/** Those who attend to what human resources looks after, and to what people choose beside it. */
final class DeskStaff {
  private final List<Consumer<App>> parts;
  private final RosterStaff roster;

  DeskStaff(
      StaffNeeds needs,
      Courier courier,
      FileHanding handing,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    ArrangementNeeds arranged = needs.arrangements();
    this.roster =
        new RosterStaff(
            needs.roster(), courier, handing, pressing, introductions, answers, windows);
    this.parts =
        List.of(
            new CadenceStaff(arranged, pressing, introductions, answers, windows)::listenIn,
            new ChoiceStaff(arranged, pressing, introductions, answers, windows)::listenIn,
            new PrivacyStaff(needs, pressing, introductions, answers, windows)::listenIn,
            roster::listenIn);
  }

  RosterStaff roster() {
    return roster;
  }

  void listenIn(App app) {
    parts.forEach(part -> part.accept(app));
  }
}
