package careermap.slack;

import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.growth.AnswerClaim;
import careermap.growth.FindConfirmer;
import careermap.growth.LogExperience;
import careermap.growth.Undertakings;
import careermap.growth.WithdrawExperience;
import careermap.guidance.Visitor;
import careermap.slack.view.Actions;
import careermap.slack.view.ClaimReturnForm;
import careermap.slack.view.ExperienceForm;
import careermap.slack.view.Screen;
import com.slack.api.bolt.App;
import java.util.function.Function;

/** Those who attend to experiences and qualifications. */
final class GrowthStaff {
  private final GrowthDesk desk;
  private final GrowthPresses presses;
  private final GrowthForms forms;
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;

  /**
   * @param card for whoever the map cannot place
   */
  GrowthStaff(
      GrowthDesk desk,
      Outbox outbox,
      StaffNeeds house,
      NoticeStaff notices,
      Function<Visitor, Screen> card,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows,
      Workers behind) {
    this.desk = desk;
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
    Undertakings undertakings = house.undertakings();
    GrowthMessages messages =
        new GrowthMessages(desk, outbox, notices.addressees(), windows, behind);
    this.presses =
        new GrowthPresses(
            desk,
            new WithdrawExperience(undertakings, house.clock()),
            new AnswerClaim(undertakings, house.people(), house.clock()),
            messages,
            card,
            windows);
    LogExperience log =
        new LogExperience(undertakings, house.maps(), house.people(), house.clock());
    this.forms = new GrowthForms(desk, log, presses, messages);
    GrowthLetters letters =
        new GrowthLetters(desk, new FindConfirmer(house.people(), house.clock()), house.clock());
    notices
        .writers()
        .with(Notice.Kind.EXPERIENCE_CLAIMED, letters::claimed)
        .with(Notice.Kind.EXPERIENCE_ANSWERED, letters::answered);
  }

  void listenIn(App app) {
    new PressBook(Actions.GROW, presses.works()).listenIn(app, pressing);
    app.viewSubmission(
        ExperienceForm.CALLBACK, new FormHandler(introductions, answers, windows, forms::log));
    app.viewSubmission(
        ClaimReturnForm.CALLBACK,
        new FormHandler(introductions, answers, windows, forms::giveBack));
  }

  GrowthDesk desk() {
    return desk;
  }
}
