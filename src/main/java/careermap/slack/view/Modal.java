package careermap.slack.view;

import careermap.wording.Wording;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;

/** The frame of a modal with a form in it. */
final class Modal {
  private Modal() {}

  /** A modal that can be closed without submitting it. */
  static View.ViewBuilder titled(String titleKey, Wording wording, Object... parts) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(wording.say(titleKey, parts)).build())
        .close(close("button.cancel", wording));
  }

  /** One that keeps what was done in it also where it is closed. */
  static View.ViewBuilder keeping(String titleKey, Wording wording) {
    return titled(titleKey, wording).close(close("button.close", wording));
  }

  private static ViewClose close(String key, Wording wording) {
    return ViewClose.builder().type("plain_text").text(wording.say(key)).build();
  }

  static ViewSubmit submit(String key, Wording wording) {
    return ViewSubmit.builder().type("plain_text").text(wording.say(key)).build();
  }

  static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(false).build();
  }
}
