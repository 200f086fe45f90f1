package careermap.slack.view;

import careermap.conversation.Topic;
import careermap.map.Phrase;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions that the brief draws from, a topic at a time. */
public final class QuestionsView {
  private QuestionsView() {}

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(
      Map<Topic, List<Phrase>> questions, @Nullable String done, Wording wording) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    page.header(wording.say("questions.header"));
    questions.forEach((topic, own) -> page.add(line(topic, own, wording)));
    return page.note("questions.note").as("questions.title", wording.say("questions.header"));
  }

  private static SectionBlock line(Topic topic, List<Phrase> own, Wording wording) {
    String name = wording.say("topic." + topic);
    String state =
        own.isEmpty()
            ? wording.say("questions.bundled")
            : wording.say("questions.own", own.size(), wording.of(own.get(0)));
    return Beside.line(
        new Page(wording).safely("questions.line", name, Cut.to(200, state)),
        new Press(
            CadenceActions.QUESTION,
            wording.say("button.cadence.change"),
            topic.name(),
            wording.say("button.question.spoken", name),
            false));
  }
}
