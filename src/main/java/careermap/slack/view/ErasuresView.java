package careermap.slack.view;

import careermap.privacy.ErasureOrder;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which erasures are ordered, and what becomes of them. */
public final class ErasuresView {
  private static final int LISTED = 20;

  private ErasuresView() {}

  /**
   * @param own which of them the reader ordered
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(
      List<ErasureOrder> orders,
      Predicate<ErasureOrder> own,
      @Nullable String done,
      ZoneId zone,
      Wording wording) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    page.header(wording.say("privacy.erasures.header")).say("privacy.erasures.about");
    if (orders.isEmpty()) {
      page.say("privacy.erasures.none");
    }
    orders.stream()
        .limit(LISTED)
        .forEach(order -> order(page, order, own.test(order), zone, wording));
    if (orders.size() > LISTED) {
      page.say("list.rest", orders.size() - LISTED);
    }
    page.buttons(Press.of(PrivacyActions.ORDER, wording.say("button.privacy.order")));
    return PrivacyView.back(page)
        .note("privacy.erasures.note")
        .as("privacy.title", wording.say("privacy.erasures.header"));
  }

  private static void order(
      Page page, ErasureOrder order, boolean own, ZoneId zone, Wording wording) {
    String who =
        wording.say(
            "name.numbered",
            wording.say("name", Cut.to(40, order.name())),
            Cut.to(40, order.person().value()));
    TimeWords times = new TimeWords(wording);
    page.say(
        "privacy.order.line",
        who,
        times.day(order.at().atZone(zone).toLocalDate()),
        times.day(order.until().atZone(zone).toLocalDate()));
    Press cancel = press(PrivacyActions.CANCEL, "button.privacy.cancel", order, who, wording);
    if (own) {
      page.say("privacy.order.own").buttons(cancel);
    } else {
      page.buttons(
          press(PrivacyActions.APPROVE, "button.privacy.approve", order, who, wording)
              .asking("privacy.approve.sure", wording),
          cancel);
    }
  }

  private static Press press(
      String action, String key, ErasureOrder order, String who, Wording wording) {
    String label = wording.say(key);
    return new Press(
        action, label, order.person().value(), wording.say("digest.spoken", who, label), false);
  }
}
