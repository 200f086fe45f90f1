package careermap.slack;

import careermap.delivery.Notice;
import careermap.guidance.Visitor;
import careermap.slack.view.Actions;
import careermap.slack.view.AgreeForm;
import careermap.slack.view.CommentForm;
import careermap.slack.view.CycleForm;
import careermap.slack.view.CyclePreviewForm;
import careermap.slack.view.ExampleForm;
import careermap.slack.view.MarkForm;
import careermap.slack.view.NewSheetForm;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetActions;
import careermap.slack.view.SubmitForm;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Those who attend to evaluation sheets. */
final class SheetStaff {
  private final SheetPresses presses;
  private final SheetForms forms;
  private final SheetComments comments;
  private final SheetPast past;
  private final SheetCycles cycles;
  private final SheetGiving giving;
  private final SheetAgreeing agreeing;
  private final SheetLetters letters;
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;

  /**
   * @param units the criteria of the visitor's role, to read
   */
  SheetStaff(
      SheetDesk desk,
      StaffNeeds house,
      Function<Visitor, Screen> units,
      SheetGiving giving,
      SheetAgreeing agreeing,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    SheetScreens screens = new SheetScreens(desk);
    this.presses = new SheetPresses(desk, screens, house, units, windows);
    this.comments = new SheetComments(desk, screens, house, windows);
    this.past = new SheetPast(desk, house, windows);
    this.cycles = new SheetCycles(house, windows);
    this.giving = giving;
    this.agreeing = agreeing;
    this.forms = new SheetForms(desk, screens, comments, house, windows);
    this.letters = new SheetLetters(house);
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
  }

  void listenIn(App app) {
    Map<String, Pressing.FormChoice> menus =
        Map.of(SheetActions.MARK, forms::choose, SheetActions.JUMP, forms::jump);
    Map<String, Pressing.Work> works = new HashMap<>(presses.works());
    works.putAll(cycles.works());
    works.putAll(giving.works());
    works.putAll(agreeing.works());
    works.putAll(comments.works());
    works.putAll(past.works());
    new PressBook(Actions.SHEET, works, menus).listenIn(app, pressing);
    form(app, CycleForm.CALLBACK, cycles::open);
    form(app, CyclePreviewForm.CALLBACK, cycles::begin);
    form(app, MarkForm.CALLBACK, forms::next);
    form(app, CommentForm.CALLBACK, comments::written);
    form(app, SubmitForm.CALLBACK, forms::submit);
    form(app, ExampleForm.CALLBACK, forms::explain);
    form(app, AgreeForm.CALLBACK, agreeing::agree);
    form(app, NewSheetForm.TRY, forms::tryRole);
    form(app, NewSheetForm.FOR_REPORT, forms::startForReport);
  }

  private void form(App app, String callback, BiFunction<Visitor, View, FormOutcome> work) {
    app.viewSubmission(callback, new FormHandler(introductions, answers, windows, work));
  }

  void write(NoticeWriters writers) {
    writers
        .with(Notice.Kind.ASSESSMENT_OPENED, letters::opened)
        .with(Notice.Kind.ASSESSMENT_REVEALED, letters::revealed)
        .with(Notice.Kind.CYCLE_OPENED, letters::cycle);
  }
}
