package careermap.slack;

import static java.util.stream.Collectors.toMap;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.Phrase;
import careermap.person.Mailboxes;
import careermap.person.RosterColumn;
import careermap.roster.CorrectRosterRow;
import careermap.roster.FindInRoster;
import careermap.roster.OpenRosterRow;
import careermap.roster.RowCorrection;
import careermap.slack.view.FindPersonForm;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.PersonForm;
import careermap.slack.view.PersonView;
import careermap.slack.view.RosterActions;
import careermap.slack.view.Screen;
import careermap.slack.view.UnfinishedView;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One person of the roster: found, opened, corrected or added. */
final class PersonDesk {
  private static final Logger LOG = LoggerFactory.getLogger(PersonDesk.class);

  private final FindInRoster findInRoster;
  private final OpenRosterRow openRosterRow;
  private final CorrectRosterRow correctRosterRow;
  private final CareerMaps maps;
  private final Windows windows;

  PersonDesk(RosterNeeds needs, Mailboxes mailboxes, Windows windows) {
    this.findInRoster = needs.find();
    this.openRosterRow = needs.open();
    this.correctRosterRow = needs.correct(mailboxes);
    this.maps = needs.maps();
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        RosterActions.FIND, (value, origin, by) -> form(origin, by, FindPersonForm::of),
        RosterActions.ADD,
            (value, origin, by) ->
                form(origin, by, wording -> PersonForm.adding(maps.current().map(), wording)),
        RosterActions.EDIT, this::edit);
  }

  private void form(Windows.Origin origin, Visitor visitor, Function<Wording, View> form) {
    Wording wording = Wording.in(visitor.language());
    if (visitor.may(Matter.ROSTER)) {
      windows.open(origin, form.apply(wording));
    } else {
      windows.open(origin, HrDeskView.notForYou(wording), wording);
    }
  }

  private void edit(String value, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    openRosterRow
        .by(visitor, Given.person(value))
        .ifPresentOrElse(
            row -> windows.open(origin, PersonForm.of(row, maps.current().map(), wording)),
            () -> windows.open(origin, missing(visitor, wording), wording));
  }

  private static Screen missing(Visitor visitor, Wording wording) {
    return visitor.may(Matter.ROSTER) ? PersonView.unknown(wording) : HrDeskView.notForYou(wording);
  }

  /** After the form that finds somebody. */
  FormOutcome find(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    @Nullable String words = FormValues.of(view).text(FindPersonForm.WORDS, FindPersonForm.LONGEST);
    return FormOutcome.of(
        findInRoster
            .by(visitor, words == null ? "" : words)
            .map(found -> PersonView.found(found, wording))
            .orElseGet(() -> HrDeskView.notForYou(wording)),
        wording);
  }

  /** After the form of one row. The rights are those of this moment. */
  FormOutcome correct(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    PersonForm.Seen seen =
        PersonForm.Seen.read(view.getPrivateMetadata())
            .orElseThrow(() -> new Outdated("a row of the roster"));
    Map<RosterColumn, String> row = row(FormValues.of(view), seen);
    RowCorrection outcome = correctRosterRow.by(visitor, row, seen.seal());
    LOG.info(
        "row {} of the roster by {}: {}",
        row.get(RosterColumn.EMPLOYEE_ID),
        visitor.id(),
        outcome.getClass().getSimpleName());
    return outcome(outcome, seen, wording);
  }

  private FormOutcome outcome(RowCorrection outcome, PersonForm.Seen seen, Wording wording) {
    if (outcome instanceof RowCorrection.Faulty faulty) {
      return faults(faulty.faults(), wording);
    }
    if (outcome instanceof RowCorrection.Oneself oneself) {
      String another = wording.say("person.oneself");
      return FormOutcome.fault(PersonForm.block(oneself.column()), another, wording);
    }
    if (outcome instanceof RowCorrection.Overtaken && seen.isNew()) {
      String taken = wording.say("person.taken");
      return FormOutcome.fault(PersonForm.block(RosterColumn.EMPLOYEE_ID), taken, wording);
    }
    return FormOutcome.of(screen(outcome, wording), wording);
  }

  private Screen screen(RowCorrection outcome, Wording wording) {
    if (outcome instanceof RowCorrection.Done done) {
      return PersonView.corrected(done, maps.current().map(), wording);
    }
    if (outcome instanceof RowCorrection.Same) {
      return PersonView.same(wording);
    }
    return outcome instanceof RowCorrection.Overtaken
        ? PersonView.overtaken(wording)
        : HrDeskView.notForYou(wording);
  }

  /** The form stays, with each sentence below the field that it is about. */
  private static FormOutcome faults(Map<RosterColumn, Phrase> faults, Wording wording) {
    Map<String, String> below =
        faults.entrySet().stream()
            .collect(
                toMap(
                    fault -> PersonForm.block(fault.getKey()),
                    fault -> wording.of(fault.getValue())));
    String first = below.values().iterator().next();
    return new FormOutcome(null, below, UnfinishedView.of(first, wording));
  }

  private static Map<RosterColumn, String> row(FormValues values, PersonForm.Seen seen) {
    Map<RosterColumn, String> row = new EnumMap<>(RosterColumn.class);
    for (RosterColumn column : RosterColumn.values()) {
      @Nullable String text =
          column == RosterColumn.EMPLOYEE_ID && !seen.isNew() ? seen.id() : text(values, column);
      if (text != null) {
        row.put(column, text);
      }
    }
    return row;
  }

  private static @Nullable String text(FormValues values, RosterColumn column) {
    String block = PersonForm.block(column);
    if (PersonForm.isDay(column)) {
      return values.day(block).map(LocalDate::toString).orElse(null);
    }
    return PersonForm.isChoice(column)
        ? values.findChoice(block).orElse(null)
        : values.text(block, PersonForm.LONGEST);
  }
}
