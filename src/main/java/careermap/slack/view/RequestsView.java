package careermap.slack.view;

import careermap.wording.Wording;
import java.util.List;

/** The requests of one person: what they asked for and what they are asked for. */
public final class RequestsView {
  private static final int MOST = 7;

  private RequestsView() {}

  public static Screen of(List<RequestSides> mine, List<RequestSides> toMe, Wording wording) {
    Page page = new Page(wording);
    list(page, "ask.list.mine", mine, wording);
    list(page, "ask.list.yours", toMe, wording);
    if (mine.isEmpty() && toMe.isEmpty()) {
      page.say("ask.list.none");
    }
    Press open = Press.of(AskActions.OPEN, wording.say("button.talk"));
    return page.divider()
        .buttons(mine.isEmpty() && toMe.isEmpty() ? open.asPrimary() : open)
        .note("ask.list.readers")
        .as("ask.list.title", wording.say("ask.list.heard", mine.size() + toMe.size()));
  }

  private static void list(Page page, String title, List<RequestSides> all, Wording wording) {
    if (!all.isEmpty()) {
      page.header(wording.say(title));
      all.stream().limit(MOST).forEach(one -> RequestView.add(page, one, wording));
      if (all.size() > MOST) {
        page.note("ask.list.more", all.size() - MOST);
      }
    }
  }
}
