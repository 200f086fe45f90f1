package careermap.slack.view;

import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/** A word that goes with a hand. */
public final class HandForm {
  public static final String CALLBACK = "open_hand_form";
  public static final String WORD = "word";

  private HandForm() {}

  /**
   * @param word to start from; null where there is none
   * @param poster as people call them
   */
  public static View of(Opening opening, @Nullable String word, String poster, Wording wording) {
    Page page =
        new Page(wording)
            .line("*" + Mrkdwn.text(OpeningWords.title(opening)) + "*")
            .add(
                Field.of(WORD, "open.word", wording)
                    .hinted("open.word.hint", poster)
                    .ifWished()
                    .lines(Hand.LONGEST_WORD, word))
            .note("open.word.note", poster);
    return Modal.titled("open.word.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(opening.id())
        .submit(Modal.submit("button.open.raise", wording))
        .blocks(page.blocks())
        .build();
  }
}
