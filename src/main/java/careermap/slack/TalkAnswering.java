package careermap.slack;

import careermap.conversation.AnswerTalk;
import careermap.conversation.Conversation.Agreement;
import careermap.conversation.OpenTalk;
import careermap.conversation.TakeBackTalk;
import careermap.guidance.Visitor;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.slack.view.Screen;
import careermap.slack.view.TalkActions;
import careermap.slack.view.TalkNotice;
import careermap.slack.view.TalkPageView;
import careermap.wording.Wording;
import java.util.Map;
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

  private void answer(String talk, Agreement agreement, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Screen answered =
        present
            .of(visitor)
            .flatMap(
                who ->
                    answerTalk
                        .by(who, talk, agreement, visitor.zone())
                        .map(kept -> page(who, kept.id(), visitor)))
            .orElseGet(() -> TalkPageView.none(wording));
    windows.change(origin, answered, wording);
  }

  private Screen page(Person reader, String talk, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return openTalk
        .of(reader, talk)
        .map(page -> TalkNotice.answered(page, reader.id(), present.today(visitor), wording))
        .orElseGet(() -> TalkPageView.none(wording));
  }

  private void takeBack(String talk, Windows.Origin origin, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    boolean gone = present.of(visitor).map(who -> takeBackTalk.by(who, talk)).orElse(false);
    windows.change(
        origin, gone ? TalkPageView.takenBack(wording) : TalkPageView.stays(wording), wording);
  }
}
