package careermap.slack;

import careermap.conversation.AnswerTalk;
import careermap.conversation.Conversation.Agreement;
import careermap.conversation.OpenTalk;
import careermap.conversation.TakeBackTalk;
import careermap.conversation.TalkPage;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.Screen;
import careermap.slack.view.SeenTalk;
import careermap.slack.view.TalkActions;
import careermap.slack.view.TalkNotice;
import careermap.slack.view.TalkPageView;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a talk that is written down is right. */
final class TalkAnswering {
  private final PresentPeople present;
  private final OpenTalk openTalk;
  private final AnswerTalk answerTalk;
  private final TakeBackTalk takeBackTalk;
  private final Windows windows;

  TalkAnswering(
      TalkNeeds needs,
      StaffNeeds house,
      PresentPeople present,
      OpenTalk openTalk,
      Consumer<PersonId> digests,
      Windows windows) {
    this.present = present;
    this.openTalk = openTalk;
    this.windows = windows;
    this.answerTalk = new AnswerTalk(needs.conversations(), digests, house.clock());
    this.takeBackTalk = new TakeBackTalk(needs.conversations(), digests, house.clock());
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        TalkActions.RIGHT, (value, origin, by) -> answer(value, Agreement.CONFIRMED, origin, by),
        TalkActions.NOT_MET, (value, origin, by) -> answer(value, Agreement.DISPUTED, origin, by),
        TalkActions.TAKE_BACK, this::takeBack);
  }

  private void answer(String value, Agreement agreement, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen answered =
        present
            .of(visitor)
            .flatMap(who -> answered(who, SeenTalk.read(value), agreement, visitor))
            .orElseGet(() -> TalkPageView.none(wording));
    windows.change(origin, answered, wording);
  }

  private Optional<Screen> answered(
      Person who, SeenTalk seen, Agreement agreement, Visitor visitor) {
    AnswerTalk.Outcome outcome =
        answerTalk.by(who, seen.id(), seen.revision(), agreement, visitor.zone());
    return outcome == AnswerTalk.Outcome.NOT_YOURS
        ? Optional.empty()
        : openTalk
            .of(who, seen.id())
            .map(page -> page(page, outcome == AnswerTalk.Outcome.DONE, who, visitor));
  }

  private Screen page(TalkPage page, boolean done, Person reader, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    LocalDate today = present.today(visitor);
    return done
        ? TalkNotice.answered(page, reader.id(), today, wording)
        : TalkPageView.changed(page, reader.id(), today, visitor.zone(), wording);
  }

  private void takeBack(String talk, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    boolean gone = present.of(visitor).map(who -> takeBackTalk.by(who, talk)).orElse(false);
    windows.change(
        origin, gone ? TalkPageView.takenBack(wording) : TalkPageView.stays(wording), wording);
  }
}
