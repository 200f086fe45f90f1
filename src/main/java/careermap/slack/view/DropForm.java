package careermap.slack.view;

import careermap.conversation.Promise;
import careermap.conversation.SettlePromise;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/** A promise is dropped, with a word or without. */
public final class DropForm {
  public static final String CALLBACK = "talk_drop";
  public static final String WORD = "talk_word";

  private DropForm() {}

  public static View of(Promise promise, Wording wording) {
    Page page = new Page(wording).say("promise.drop", promise.text());
    page.add(
        Field.of(WORD, "promise.drop.word", wording)
            .hinted("promise.drop.hint")
            .ifWished()
            .text(SettlePromise.LONGEST_WORD, null));
    return Modal.titled("promise.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(promise.id())
        .submit(Modal.submit("promise.drop.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}
