package careermap.slack;

import careermap.delivery.Notice;
import careermap.guidance.ShowCareer;
import careermap.slack.view.Actions;
import careermap.slack.view.CancelOpeningForm;
import careermap.slack.view.HandForm;
import careermap.slack.view.OpeningForm;
import com.slack.api.bolt.App;
import java.util.HashMap;
import java.util.Map;

/** Those who attend to openings and to the hands that people raise. */
final class OpeningStaff {
  private final OpeningScreens screens;
  private final OpeningPresses presses;
  private final OpeningPosting posting;
  private final OpeningLetters letters;
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;

  OpeningStaff(
      StaffNeeds house,
      ShowCareer showCareer,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    this.screens = new OpeningScreens(house, showCareer);
    this.presses = new OpeningPresses(house, screens, windows);
    this.posting = new OpeningPosting(house, screens, windows);
    this.letters = new OpeningLetters(house);
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
  }

  OpeningScreens screens() {
    return screens;
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(presses.works());
    works.putAll(posting.works());
    new PressBook(Actions.OPENING, works).listenIn(app, pressing);
    app.viewSubmission(
        OpeningForm.CALLBACK, new FormHandler(introductions, answers, windows, posting::keep));
    app.viewSubmission(
        CancelOpeningForm.CALLBACK,
        new FormHandler(introductions, answers, windows, posting::keepCancelled));
    app.viewSubmission(
        HandForm.CALLBACK, new FormHandler(introductions, answers, windows, presses::withWord));
  }

  /** Openings and hands are put into words by these. */
  void write(NoticeWriters writers) {
    writers
        .with(Notice.Kind.HAND_RAISED, letters::raised)
        .with(Notice.Kind.HAND_WITHDRAWN, letters::withdrawn)
        .with(Notice.Kind.HAND_ANSWERED, letters::answered)
        .with(Notice.Kind.OPENING_CANCELLED, letters::cancelled);
  }
}
