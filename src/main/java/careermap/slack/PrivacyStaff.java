package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.slack.view.Actions;
import careermap.slack.view.ErasureForm;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.PeriodForm;
import careermap.slack.view.PrivacyActions;
import careermap.slack.view.PrivacyView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Attends to privacy and records, for human resources. */
final class PrivacyStaff {
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;
  private final RetentionDesk retention;
  private final ErasureDesk erasures;
  private final RecordDesk records;

  PrivacyStaff(
      StaffNeeds house,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
    this.retention = new RetentionDesk(house, windows);
    this.erasures = new ErasureDesk(house, windows);
    this.records = new RecordDesk(house, windows);
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(retention.works());
    works.putAll(erasures.works());
    works.putAll(records.works());
    works.put(PrivacyActions.OPEN, (value, origin, by) -> open(origin, by));
    new PressBook(Actions.PRIVACY, works).listenIn(app, pressing);
    app.viewSubmission(PeriodForm.CALLBACK, form(retention::wished));
    app.viewSubmission(ErasureForm.CALLBACK, form(erasures::ordered));
  }

  /** From one of its parts it comes back in their place. */
  private void open(Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen screen =
        visitor.may(Matter.HR_DESK) ? PrivacyView.of(wording) : HrDeskView.notForYou(wording);
    if (origin.inModal()) {
      windows.replace(origin, screen, wording);
    } else {
      windows.open(origin, screen, wording);
    }
  }

  private FormHandler form(BiFunction<Visitor, View, FormOutcome> work) {
    return new FormHandler(introductions, answers, windows, work);
  }
}
