package careermap.slack;

import careermap.arrangement.ArrangeCadence;
import careermap.arrangement.ArrangeQuestions;
import careermap.arrangement.ArrangeWorkdays;
import careermap.arrangement.ForeseeCadence;
import careermap.arrangement.PreviewCadence;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.ShowQuestions;
import careermap.guidance.Visitor;
import careermap.slack.view.ActingForm;
import careermap.slack.view.Actions;
import careermap.slack.view.CadenceCostForm;
import careermap.slack.view.CadenceForm;
import careermap.slack.view.CompanyDaysForm;
import careermap.slack.view.QuestionsForm;
import careermap.slack.view.QuietForm;
import careermap.slack.view.ShiftForm;
import careermap.wording.Wording;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Those who attend to what human resources arranges about talks and reminders. */
final class CadenceStaff {
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;
  private final CadenceDesk cadence;
  private final CadenceForms cadenceForms;
  private final WorkdayDesk workdays;
  private final WorkdayForms workdayForms;
  private final QuestionDesk questions;
  private final HeldDesk held;
  private final LineStaff line;

  CadenceStaff(
      ArrangementNeeds needs,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    ShowArrangements show = needs.showArrangements();
    ForeseeCadence foresee = new ForeseeCadence(needs.teams());
    PreviewCadence preview = new PreviewCadence(foresee);
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
    this.cadence = new CadenceDesk(show, preview, foresee, windows);
    this.cadenceForms =
        new CadenceForms(
            show, preview, new ArrangeCadence(needs.rules(), needs.keep(), needs.clock()));
    this.workdays =
        new WorkdayDesk(show, new ArrangeWorkdays(show, needs.book(), needs.keep()), windows);
    this.workdayForms = new WorkdayForms(show, workdays);
    this.questions =
        new QuestionDesk(
            new ShowQuestions(needs.questions()),
            new ArrangeQuestions(needs.questions(), needs.keep()),
            windows);
    this.held = needs.heldDesk(windows);
    this.line = needs.lineStaff(windows);
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(cadence.works());
    works.putAll(workdays.works());
    works.putAll(questions.works());
    works.putAll(held.works());
    works.putAll(line.works());
    new PressBook(Actions.CADENCE, works).listenIn(app, pressing);
    app.viewSubmission(CadenceForm.CALLBACK, form(cadenceForms::wished));
    app.viewSubmission(
        CadenceCostForm.CALLBACK,
        form(
            (visitor, view) ->
                FormOutcome.of(cadenceForms.apply(visitor, view), Wording.in(visitor.language()))));
    app.viewSubmission(QuietForm.CALLBACK, form(workdayForms::quiet));
    app.viewSubmission(CompanyDaysForm.CALLBACK, form(workdayForms::days));
    app.viewSubmission(ShiftForm.CALLBACK, form(workdayForms::shift));
    app.viewSubmission(ActingForm.CALLBACK, form(line::keep));
    app.viewSubmission(QuestionsForm.CALLBACK, form(questions::keep));
  }

  private FormHandler form(BiFunction<Visitor, View, FormOutcome> work) {
    return new FormHandler(introductions, answers, windows, work);
  }
}
