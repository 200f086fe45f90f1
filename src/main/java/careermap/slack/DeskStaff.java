package careermap.slack;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.function.Consumer;

/** Those who attend to what human resources looks after, and to what people choose beside it. */
final class DeskStaff {
  private final List<Consumer<App>> parts;

  DeskStaff(
      StaffNeeds needs,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    ArrangementNeeds arranged = needs.arrangements();
    this.parts =
        List.of(
            new CadenceStaff(arranged, pressing, introductions, answers, windows)::listenIn,
            new ChoiceStaff(arranged, pressing, introductions, answers, windows)::listenIn,
            new RosterStaff(needs.roster(), pressing, windows)::listenIn);
  }

  void listenIn(App app) {
    parts.forEach(part -> part.accept(app));
  }
}
