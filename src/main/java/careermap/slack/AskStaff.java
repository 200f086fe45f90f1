package careermap.slack;

import careermap.conversation.AnswerRequest;
import careermap.conversation.AskForTalk;
import careermap.conversation.CalendarFiles;
import careermap.conversation.FindListeners;
import careermap.conversation.OfferTimes;
import careermap.conversation.TalkRequests;
import careermap.delivery.Notice;
import careermap.delivery.Outbox;
import careermap.guidance.ShowCareer;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.AskActions;
import careermap.workday.WorkTimes;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Those who attend to asking for talks. */
public final class AskStaff {
  private final RequestDesk desk;
  private final Asking asking;
  private final AnswerPresses presses;
  private final AnswerSubmissions submissions;

  /**
   * @param digests hears of whoever a digest may say something else of now
   */
  AskStaff(
      Needs needs,
      StaffNeeds house,
      NoticeWriters writers,
      HrMembers hr,
      ShowCareer showCareer,
      Introductions introductions,
      Pressing pressing,
      Answers answers,
      Windows windows,
      Workers behind,
      Consumer<PersonId> digests) {
    FindListeners listeners = new FindListeners(needs.colleagues(), hr::onRoster);
    this.desk = new RequestDesk(needs.requests(), listeners, house.people(), house.clock());
    OfferTimes offer = new OfferTimes(needs.requests(), needs.workTimes(), house.clock());
    RequestMessages messages =
        new RequestMessages(
            needs.requests(),
            desk,
            needs.outbox(),
            new Addressees(
                house.people(), house.accounts(), house.language(), house.zone(), house.clock()),
            windows,
            behind,
            digests);
    RequestAnswers requestAnswers =
        new RequestAnswers(
            desk, new AnswerRequest(needs.requests(), offer, house.clock()), messages);
    AskForTalk ask = new AskForTalk(needs.requests(), listeners, needs.newId(), house.clock());
    this.asking =
        new Asking(
            introductions, desk, ask, requestAnswers, showCareer, hr::contact, answers, windows);
    this.presses = new AnswerPresses(pressing, asking, desk, requestAnswers, offer, windows);
    this.submissions = new AnswerSubmissions(introductions, desk, requestAnswers, answers, windows);
    new RequestLetters(needs.requests(), desk).writeFor(writers);
    writers.with(
        Notice.Kind.TALK_FILE, new CalendarLetters(needs.requests(), desk, needs.calendar()));
  }

  RequestDesk desk() {
    return desk;
  }

  /** The form, for those from whose screens it opens. */
  Asking form() {
    return asking;
  }

  void listenIn(App app) {
    presses.listenIn(app);
    app.viewSubmission(AskActions.FORM, asking.handler());
    submissions.listenIn(app);
  }

  /**
   * What they ask of the rest of the house.
   *
   * @param colleagues present people who agreed to be asked
   * @param newId makes ids that nobody can guess
   */
  public record Needs(
      TalkRequests requests,
      Outbox outbox,
      WorkTimes workTimes,
      Supplier<List<Person>> colleagues,
      Supplier<String> newId,
      CalendarFiles calendar) {}
}
