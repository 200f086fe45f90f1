package careermap.slack;

import careermap.conversation.FindPairing;
import careermap.conversation.FindPartners;
import careermap.conversation.LogTalk;
import careermap.conversation.OpenTalk;
import careermap.conversation.ResumePairing;
import careermap.conversation.SettlePromise;
import careermap.delivery.Notice;
import careermap.guidance.Standing;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.Actions;
import careermap.slack.view.DropForm;
import careermap.slack.view.TalkForm;
import com.slack.api.bolt.App;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Those who attend to talks that were held, to what was promised and to notes. */
final class TalkStaff {
  private final Pressing pressing;
  private final Introductions introductions;
  private final Answers answers;
  private final Windows windows;
  private final LogTalk logTalk;
  private final TalkLogging logging;
  private final TalkReading reading;
  private final TalkAnswering answering;
  private final PromiseSettling settling;
  private final TalkLetters letters;

  /**
   * @param digests hears of everybody whose reminders are out of date now
   */
  TalkStaff(
      StaffNeeds house,
      HrMembers hr,
      Consumer<PersonId> digests,
      Pressing pressing,
      Introductions introductions,
      Answers answers,
      Windows windows) {
    TalkNeeds needs = house.talks();
    this.pressing = pressing;
    this.introductions = introductions;
    this.answers = answers;
    this.windows = windows;
    Supplier<List<Person>> listeners = () -> listeners(needs, house, hr);
    PresentPeople present = new PresentPeople(house.clock());
    ResumePairing resume = new ResumePairing(needs.conversations(), house.people());
    FindPairing find = new FindPairing(house.people(), needs.requests(), listeners);
    this.logTalk =
        new LogTalk(needs.conversations(), find, resume, needs.seal(), digests, house.clock());
    OpenTalk open = new OpenTalk(needs.conversations(), resume, needs.notes(), needs.seal());
    this.logging =
        new TalkLogging(
            needs,
            present,
            find,
            new FindPartners(house.people(), needs.requests(), listeners),
            open,
            logTalk,
            windows);
    this.reading = new TalkReading(needs, house, present, open, windows);
    this.answering = new TalkAnswering(needs, house, present, open, digests, windows);
    this.letters = new TalkLetters(needs, house, open);
    this.settling =
        new PromiseSettling(
            needs.conversations(),
            new SettlePromise(needs.conversations(), house.clock()),
            present,
            windows);
  }

  /** People of other teams who agreed to be asked, and human resources as far as they are known. */
  private static List<Person> listeners(TalkNeeds needs, StaffNeeds house, HrMembers hr) {
    Stream<Person> humanResources =
        hr.named().stream()
            .flatMap(id -> house.standings().bySlackId(id).stream())
            .map(Standing::person);
    return Stream.concat(needs.colleagues().get().stream(), humanResources).toList();
  }

  LogTalk logTalk() {
    return logTalk;
  }

  void listenIn(App app) {
    Map<String, Pressing.Work> works = new HashMap<>(logging.works());
    works.putAll(reading.works());
    works.putAll(answering.works());
    works.putAll(settling.works());
    new PressBook(Actions.TALK, works).listenIn(app, pressing);
    app.viewSubmission(
        TalkForm.CALLBACK, new FormHandler(introductions, answers, windows, logging::keep));
    app.viewSubmission(
        DropForm.CALLBACK, new FormHandler(introductions, answers, windows, settling::drop));
  }

  /** Talks and promises are put into words by these. */
  void write(NoticeWriters writers) {
    writers
        .with(Notice.Kind.TALK_LOGGED, letters::logged)
        .with(Notice.Kind.TALK_TODAY, letters::today)
        .with(Notice.Kind.BRIEF, letters::brief)
        .with(Notice.Kind.PROMISE_DUE, letters::promise);
  }
}
