package careermap.slack;

import careermap.guidance.Visitor;
import careermap.roster.RosterHeading;
import careermap.slack.view.Actions;
import careermap.slack.view.FindPersonForm;
import careermap.slack.view.PersonForm;
import careermap.slack.view.RosterFileForm;
import careermap.slack.view.Screen;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Those who attend to the roster. */
final class RosterStaff {
  private final RosterNeeds needs;
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;
  private final RosterDesk desk;
  private final RosterGiving giving;
  private final RosterMail mail;
  private final PersonDesk people;

  RosterStaff(
      RosterNeeds needs,
      Courier courier,
      FileHanding handing,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    SlackFiles files = new SlackFiles(courier);
    SlackMailboxes mailboxes = new SlackMailboxes(courier);
    this.needs = needs;
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
    this.desk = new RosterDesk(needs.glance(), needs.list(), windows);
    this.giving = new RosterGiving(needs, mailboxes, files, handing, windows);
    this.mail = new RosterMail(needs.takeOut(), handing, windows, needs.clock());
    this.people = new PersonDesk(needs, mailboxes, windows);
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(desk.works());
    works.putAll(giving.works());
    works.putAll(mail.works());
    works.putAll(people.works());
    new PressBook(Actions.ROSTER, works).listenIn(app, pressing);
    app.viewSubmission(RosterFileForm.CALLBACK, form(giving::form));
    app.viewSubmission(FindPersonForm.CALLBACK, form(people::find));
    app.viewSubmission(PersonForm.CALLBACK, form(people::correct));
  }

  /** What becomes of a file where it is a roster; empty for every other. */
  Optional<Screen> given(SlackFiles.Received file, Visitor visitor) {
    return isRoster(file) ? Optional.of(giving.given(file, visitor)) : Optional.empty();
  }

  /** No map is a table of commas. */
  private boolean isRoster(SlackFiles.Received file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".csv")
        || RosterHeading.isIn(needs.files().read(file.name(), file.content()));
  }

  private FormHandler form(BiFunction<Visitor, View, FormOutcome> work) {
    return new FormHandler(introductions, answers, windows, work);
  }
}
