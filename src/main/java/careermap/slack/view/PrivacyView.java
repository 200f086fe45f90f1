package careermap.slack.view;

import careermap.understanding.Intent;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;

/** Where human resources look after privacy and records. */
public final class PrivacyView {
  private PrivacyView() {}

  public static Screen of(Wording wording) {
    return new Page(wording)
        .header(wording.say("privacy.header"))
        .add(line("privacy.periods", PrivacyActions.PERIODS, "button.privacy.periods", wording))
        .add(line("privacy.erasures", PrivacyActions.ERASURES, "button.privacy.erasures", wording))
        .add(line("privacy.audit", PrivacyActions.AUDIT, "button.privacy.audit", wording))
        .add(line("privacy.left", PrivacyActions.LEFT, "button.privacy.left", wording))
        .buttons(CardButtons.show(Intent.HR, "button.hr.open", wording))
        .note("hr.readers")
        .as("privacy.title", wording.say("privacy.header"));
  }

  /** The ways back from one of its parts. */
  static Page back(Page page) {
    Wording wording = page.wording();
    return page.buttons(
        Press.of(PrivacyActions.OPEN, wording.say("button.privacy.back")),
        CardButtons.show(Intent.HR, "button.hr.open", wording));
  }

  private static SectionBlock line(String key, String action, String label, Wording wording) {
    return Beside.line(wording.say(key), Press.of(action, wording.say(label)));
  }
}
