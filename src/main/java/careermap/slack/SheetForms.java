package careermap.slack;

import careermap.assessment.AssessmentOutcome;
import careermap.assessment.AssessmentOutcome.Done;
import careermap.assessment.AssessmentOutcome.Refused;
import careermap.assessment.AssessmentOutcome.Why;
import careermap.assessment.Difference;
import careermap.assessment.ExplainDifference;
import careermap.assessment.Mark;
import careermap.assessment.MarkRow;
import careermap.assessment.OpenOwnSheet;
import careermap.assessment.OpenReportSheet;
import careermap.assessment.OwnSheet;
import careermap.assessment.SubmitSheet;
import careermap.guidance.Visitor;
import careermap.slack.view.ExampleForm;
import careermap.slack.view.NewSheetForm;
import careermap.slack.view.RevealView;
import careermap.slack.view.RowPlace;
import careermap.slack.view.Screen;
import careermap.slack.view.SheetAnswerView;
import careermap.slack.view.SheetLeaf;
import careermap.slack.view.SheetPlace;
import careermap.slack.view.SubmitForm;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forms about evaluation sheets, filled in. */
final class SheetForms {
  private final SheetDesk desk;
  private final SheetScreens screens;
  private final SheetComments comments;
  private final MarkRow mark;
  private final SubmitSheet submit;
  private final ExplainDifference explain;
  private final OpenOwnSheet openOwn;
  private final OpenReportSheet openReport;
  private final Windows windows;

  SheetForms(
      SheetDesk desk,
      SheetScreens screens,
      SheetComments comments,
      StaffNeeds house,
      Windows windows) {
    this.desk = desk;
    this.screens = screens;
    this.comments = comments;
    this.mark = new MarkRow(house.assessments(), house.versions(), house.people(), house.clock());
    this.submit =
        new SubmitSheet(house.assessments(), house.versions(), house.people(), house.clock());
    this.explain =
        new ExplainDifference(house.assessments(), house.versions(), house.people(), house.clock());
    this.openOwn =
        new OpenOwnSheet(
            house.assessments(), house.maps(), house.people(), SheetForms::newId, house.clock());
    this.openReport =
        new OpenReportSheet(
            house.assessments(), house.maps(), house.people(), SheetForms::newId, house.clock());
    this.windows = windows;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  /** A mark is kept as soon as it is chosen; nothing is shown where that goes well. */
  void choose(
      String block, String value, FormValues filled, Windows.Origin origin, Visitor visitor) {
    RowPlace place = RowPlace.in(block).orElseThrow(() -> new Outdated("a row of a sheet"));
    AssessmentOutcome outcome = mark(place, Given.one(Mark.class, value), visitor);
    if (!(outcome instanceof Done)) {
      windows.open(origin, desk.undone(outcome, visitor), Wording.in(visitor.language()));
    }
  }

  private AssessmentOutcome mark(RowPlace place, @Nullable Mark chosen, Visitor visitor) {
    return desk.wish(
        visitor,
        reader -> mark.by(reader, place.sheet(), place.criterion(), chosen, visitor.zone()));
  }

  /** Another unit, in the form's place; what was written of this one is kept. */
  void jump(String block, String value, FormValues filled, Windows.Origin origin, Visitor visitor) {
    String id = block.substring(block.indexOf('|') + 1);
    Optional<AssessmentOutcome> failed = comments.keep(id, filled, visitor);
    if (failed.isPresent()) {
      windows.open(origin, desk.undone(failed.get(), visitor), Wording.in(visitor.language()));
    } else {
      show(id, value, origin, visitor);
    }
  }

  private void show(String id, String value, Windows.Origin origin, Visitor visitor) {
    OwnSheet own =
        desk.own(id, visitor)
            .filter(one -> !one.isSubmitted())
            .orElseThrow(() -> new Outdated("a sheet to mark"));
    List<SheetLeaf> leaves = SheetLeaf.of(own.sheet());
    int unit = Given.number(value, own.sheet().units().size() - 1);
    for (int number = 0; number < leaves.size(); number++) {
      if (leaves.get(number).unit() == unit) {
        windows.replace(origin, desk.form(own, number, visitor));
        return;
      }
    }
  }

  /** The next rows, or the last page. What was chosen is kept here as well: nothing is lost. */
  FormOutcome next(Visitor visitor, View view) {
    SheetPlace place =
        SheetPlace.in(String.valueOf(view.getPrivateMetadata()))
            .orElseThrow(() -> new Outdated("a place in a sheet"));
    FormValues filled = FormValues.of(view);
    Optional<AssessmentOutcome> failed =
        keep(place, filled, visitor).or(() -> comments.keep(place.sheet(), filled, visitor));
    Wording wording = Wording.in(visitor.language());
    return failed.isPresent()
        ? FormOutcome.of(desk.undone(failed.get(), visitor), wording)
        : desk.own(place.sheet(), visitor)
            .map(own -> after(own, place, visitor))
            .orElseGet(() -> FormOutcome.of(desk.notYours(visitor), wording));
  }

  private Optional<AssessmentOutcome> keep(SheetPlace place, FormValues values, Visitor visitor) {
    OwnSheet own = desk.own(place.sheet(), visitor).orElse(null);
    return values
        .named(RowPlace.PREFIX)
        .flatMap(block -> RowPlace.in(block).stream())
        .filter(row -> row.sheet().equals(place.sheet()))
        .flatMap(row -> keep(row, values, own, visitor).stream())
        .findFirst();
  }

  /** Empty where it went well, or nothing was to do. */
  private Optional<AssessmentOutcome> keep(
      RowPlace row, FormValues values, @Nullable OwnSheet own, Visitor visitor) {
    return values
        .findChoice(row.block())
        .map(value -> Given.one(Mark.class, value))
        .filter(chosen -> own == null || own.marks().get(row.criterion()) != chosen)
        .map(chosen -> mark(row, chosen, visitor))
        .filter(outcome -> !(outcome instanceof Done));
  }

  private FormOutcome after(OwnSheet own, SheetPlace place, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    String other = desk.otherName(own, visitor);
    Screen late = screens.own(own, visitor);
    boolean last = place.number() >= SheetLeaf.of(own.sheet()).size() - 1;
    return last
        ? new FormOutcome(SubmitForm.of(own, other, wording), late)
        : new FormOutcome(desk.form(own, place.number() + 1, visitor), late);
  }

  FormOutcome submit(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    String id = String.valueOf(view.getPrivateMetadata());
    AssessmentOutcome outcome = desk.wish(visitor, reader -> submit.by(reader, id, visitor.zone()));
    return FormOutcome.of(
        outcome instanceof Done ? screens.sheet(id, visitor) : desk.undone(outcome, visitor),
        wording);
  }

  FormOutcome explain(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    SheetPlace place =
        SheetPlace.in(String.valueOf(view.getPrivateMetadata()))
            .orElseThrow(() -> new Outdated("a difference"));
    @Nullable String example =
        FormValues.of(view).text(ExampleForm.EXAMPLE, Difference.LONGEST_EXAMPLE);
    if (example == null) {
      return FormOutcome.fault(ExampleForm.EXAMPLE, wording.say("sheet.fault.example"), wording);
    }
    return FormOutcome.of(explain(place, example, visitor), wording);
  }

  private Screen explain(SheetPlace place, String example, Visitor visitor) {
    AssessmentOutcome outcome =
        desk.reveal(place.sheet(), visitor)
            .map(RevealView::ordered)
            .filter(all -> place.number() < all.size())
            .map(all -> explain(all.get(place.number()), place, example, visitor))
            .orElseGet(() -> new Refused(Why.SEALED));
    return outcome instanceof Done
        ? screens.sheet(place.sheet(), visitor)
        : desk.undone(outcome, visitor);
  }

  private AssessmentOutcome explain(
      Difference one, SheetPlace place, String example, Visitor visitor) {
    return desk.wish(
        visitor,
        rater -> explain.by(rater, place.sheet(), one.row().code(), example, visitor.zone()));
  }

  /** A role to try: marking begins at once. */
  FormOutcome tryRole(Visitor visitor, View view) {
    String role = FormValues.of(view).choice(NewSheetForm.ROLE);
    AssessmentOutcome outcome =
        desk.wish(visitor, owner -> openOwn.by(owner, Given.role(role), visitor.zone()));
    return begun(outcome, visitor);
  }

  private FormOutcome begun(AssessmentOutcome outcome, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<OwnSheet> own =
        outcome instanceof Done done ? desk.own(done.now().id(), visitor) : Optional.empty();
    return own.map(
            one ->
                new FormOutcome(
                    desk.form(one, null, visitor),
                    SheetAnswerView.begun(
                        one.assessment().id(), desk.otherName(one, visitor), wording)))
        .orElseGet(() -> FormOutcome.of(desk.undone(outcome, visitor), wording));
  }

  FormOutcome startForReport(Visitor visitor, View view) {
    String report = FormValues.of(view).choice(NewSheetForm.REPORT);
    AssessmentOutcome outcome =
        desk.wish(visitor, boss -> openReport.by(boss, Given.person(report), visitor.zone()));
    return begun(outcome, visitor);
  }
}
