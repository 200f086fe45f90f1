package careermap.slack.view;

import careermap.privacy.Removal;
import careermap.privacy.ShowLeft;
import careermap.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Slack did not let go of, by its place alone. */
public final class LeftView {
  private static final int LISTED = 20;

  private LeftView() {}

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(ShowLeft.View view, @Nullable String done, Wording wording) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    List<Removal> left = view.left();
    String header =
        wording.say(
            left.isEmpty() ? "privacy.left.header.none" : "privacy.left.header", left.size());
    page.header(header);
    if (view.waiting() > 0) {
      page.say("privacy.left.waiting", view.waiting());
    }
    if (!left.isEmpty()) {
      page.say("privacy.left.about");
      Lines.into(page, left.stream().limit(LISTED).map(one -> line(one, wording)).toList());
      page.buttons(Press.of(PrivacyActions.RETRY, wording.say("button.privacy.retry")));
    }
    if (left.size() > LISTED) {
      page.say("list.rest", left.size() - LISTED);
    }
    return PrivacyView.back(page).note("hr.readers").as("privacy.title", header);
  }

  private static String line(Removal one, Wording wording) {
    return new Page(wording)
        .safely(
            "privacy.left.line",
            wording.say("privacy.removal." + one.kind()),
            one.channel(),
            Objects.requireNonNullElse(one.ts(), ""),
            Objects.requireNonNullElse(one.reason(), ""));
  }
}
