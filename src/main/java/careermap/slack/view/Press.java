package careermap.slack.view;

import careermap.map.RoleCode;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;

/**
 * A button.
 *
 * @param spoken what a screen reader says where the label alone would be ambiguous; else null
 * @param question is asked before anything happens; null where nothing is
 */
record Press(
    String action,
    String label,
    String value,
    @Nullable String spoken,
    boolean primary,
    @Nullable ConfirmationDialogObject question) {
  private static final int LABEL = 75;
  private static final int VALUE = 2000;

  Press(String action, String label, String value, @Nullable String spoken, boolean primary) {
    this(action, label, value, spoken, primary, null);
  }

  static Press show(Intent intent, String label) {
    return new Press(Actions.show(intent), label, intent.name(), null, false);
  }

  static Press path(int number, RoleCode role, String label) {
    return new Press(Actions.path(number), label, role.value(), null, false);
  }

  static Press of(String action, String label) {
    return new Press(action, label, action, null, false);
  }

  Press asPrimary() {
    return new Press(action, label, value, spoken, true, question);
  }

  /** The same once it is said what follows and somebody still wants it. */
  Press asking(String key, Wording wording) {
    ConfirmationDialogObject asked =
        ConfirmationDialogObject.builder()
            .title(Modal.plain(label))
            .text(Modal.plain(wording.say(key)))
            .confirm(Modal.plain(label))
            .deny(Modal.plain(wording.say("button.stop")))
            .build();
    return new Press(action, label, value, spoken, primary, asked);
  }

  ButtonElement element() {
    return ButtonElement.builder()
        .actionId(action)
        .text(
            PlainTextObject.builder().text(Cut.to(LABEL, Mrkdwn.line(label))).emoji(false).build())
        .value(Cut.to(VALUE, value))
        .accessibilityLabel(spoken == null ? null : Cut.to(LABEL, spoken))
        .style(primary ? "primary" : null)
        .confirm(question)
        .build();
  }
}
