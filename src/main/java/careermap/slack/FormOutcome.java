package careermap.slack;

import careermap.slack.view.Screen;
import careermap.slack.view.UnfinishedView;
import careermap.wording.Wording;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows a form.
 *
 * @param view in the form's place; null where the form stays because something in it has to change,
 *     or closes
 * @param faults sentences by the names of the blocks that they stand below; empty where a view
 *     follows
 * @param message where it comes too late for either
 */
record FormOutcome(@Nullable View view, Map<String, String> faults, Screen message) {
  FormOutcome {
    faults = Map.copyOf(faults);
  }

  FormOutcome(View view, Screen message) {
    this(view, Map.of(), message);
  }

  static FormOutcome of(Screen screen, Wording wording) {
    return new FormOutcome(Replies.modal(screen, wording.say("button.close")), screen);
  }

  /** The form stays as it was filled in, with a sentence below one of its blocks. */
  static FormOutcome fault(String block, String sentence, Wording wording) {
    return new FormOutcome(null, Map.of(block, sentence), UnfinishedView.of(sentence, wording));
  }

  /** The form closes, because what was done shows elsewhere. */
  static FormOutcome done(Screen message) {
    return new FormOutcome(null, Map.of(), message);
  }

  Response acknowledge(ViewSubmissionContext context) {
    if (view == null && faults.isEmpty()) {
      return context.ack();
    }
    return view == null ? context.ackWithErrors(faults) : context.ackWithUpdate(view);
  }
}
