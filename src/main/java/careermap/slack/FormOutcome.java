package careermap.slack;

import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;

/**
 * What follows a form.
 *
 * @param view in the form's place
 * @param message where it comes too late for that
 */
record FormOutcome(View view, Screen message) {
  static FormOutcome of(Screen screen, Wording wording) {
    return new FormOutcome(Replies.modal(screen, wording.say("button.close")), screen);
  }
}
