package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.conversation.Topic;
import careermap.map.Phrase;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.List;

/** A topic's questions, one in a line, in both languages. */
public final class QuestionsForm {
  public static final String CALLBACK = "cadence_questions_form";
  public static final String JA = "ja";
  public static final String EN = "en";
  public static final int LONGEST = 3000;
  public static final int LONGEST_QUESTION = 150;

  private QuestionsForm() {}

  public static View of(Topic topic, List<Phrase> own, Wording wording) {
    Page page =
        new Page(wording)
            .say("questions.form", wording.say("topic." + topic))
            .add(
                Field.of(JA, "questions.ja", wording)
                    .hinted("questions.hint")
                    .ifWished()
                    .lines(LONGEST, own.stream().map(Phrase::ja).collect(joining("\n"))))
            .add(
                Field.of(EN, "questions.en", wording)
                    .hinted("questions.en.hint")
                    .ifWished()
                    .lines(LONGEST, own.stream().map(Phrase::en).collect(joining("\n"))))
            .note("questions.note");
    return Modal.titled("questions.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(topic.name())
        .submit(Modal.submit("questions.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}
