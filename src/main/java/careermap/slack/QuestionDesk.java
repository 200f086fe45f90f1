package careermap.slack;

import careermap.arrangement.ArrangeQuestions;
import careermap.arrangement.ShowQuestions;
import careermap.conversation.Topic;
import careermap.guidance.Visitor;
import careermap.map.Phrase;
import careermap.slack.view.CadenceActions;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.OldScreen;
import careermap.slack.view.QuestionsForm;
import careermap.slack.view.QuestionsView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What human resources presses and fills in about the questions for talks. */
final class QuestionDesk {
  private static final Logger LOG = LoggerFactory.getLogger(QuestionDesk.class);

  private final ShowQuestions showQuestions;
  private final ArrangeQuestions arrangeQuestions;
  private final Windows windows;

  QuestionDesk(ShowQuestions showQuestions, ArrangeQuestions arrangeQuestions, Windows windows) {
    this.showQuestions = showQuestions;
    this.arrangeQuestions = arrangeQuestions;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        CadenceActions.QUESTIONS,
        (value, origin, by) -> windows.open(origin, list(by, null), Wording.in(by.language())),
        CadenceActions.QUESTION,
        (value, origin, by) -> windows.replace(origin, form(value, by)));
  }

  private View form(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return showQuestions
        .to(visitor)
        .map(
            all ->
                topic(value)
                    .map(
                        topic ->
                            QuestionsForm.of(topic, all.getOrDefault(topic, List.of()), wording))
                    .orElseGet(() -> modal(OldScreen.of(visitor), wording)))
        .orElseGet(() -> modal(HrDeskView.notForYou(wording), wording));
  }

  private static Optional<Topic> topic(String name) {
    return Stream.of(Topic.values()).filter(topic -> topic.name().equals(name)).findFirst();
  }

  /** After the form: kept, or what is missing. */
  FormOutcome keep(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    return topic(view.getPrivateMetadata())
        .map(topic -> keep(visitor, topic, FormValues.of(view)))
        .orElseGet(() -> FormOutcome.of(OldScreen.of(visitor), wording));
  }

  private FormOutcome keep(Visitor visitor, Topic topic, FormValues values) {
    Wording wording = Wording.in(visitor.language());
    List<String> japanese = lines(values, QuestionsForm.JA);
    List<String> english = lines(values, QuestionsForm.EN);
    if (japanese.size() > ArrangeQuestions.MOST || isLong(japanese) || isLong(english)) {
      return FormOutcome.fault(QuestionsForm.JA, wording.say("questions.much"), wording);
    }
    if (japanese.size() != english.size()) {
      return FormOutcome.fault(QuestionsForm.EN, wording.say("questions.unequal"), wording);
    }
    List<Phrase> asked =
        IntStream.range(0, japanese.size())
            .mapToObj(number -> new Phrase(japanese.get(number), english.get(number)))
            .toList();
    LOG.info(
        "{} questions about {} by {}: {}",
        asked.size(),
        topic,
        visitor.id(),
        arrangeQuestions.by(visitor, topic, asked));
    return FormOutcome.of(list(visitor, "arrange.done"), wording);
  }

  private static boolean isLong(List<String> lines) {
    return lines.stream().anyMatch(line -> line.length() > QuestionsForm.LONGEST_QUESTION);
  }

  private static List<String> lines(FormValues values, String block) {
    return Objects.requireNonNullElse(values.text(block, QuestionsForm.LONGEST), "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Screen list(Visitor visitor, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return showQuestions
        .to(visitor)
        .map(all -> QuestionsView.of(all, done, wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private static View modal(Screen screen, Wording wording) {
    return Replies.modal(screen, wording.say("button.close"));
  }
}
