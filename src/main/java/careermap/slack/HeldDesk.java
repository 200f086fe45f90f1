package careermap.slack;

import careermap.arrangement.Arranged;
import careermap.arrangement.SettleHeldNotice;
import careermap.arrangement.ShowHeldNotices;
import careermap.guidance.Visitor;
import careermap.slack.view.CadenceActions;
import careermap.slack.view.HeldView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What human resources presses about notices of which nobody knows whether they arrived. */
final class HeldDesk {
  private static final Logger LOG = LoggerFactory.getLogger(HeldDesk.class);

  private final ShowHeldNotices showHeldNotices;
  private final SettleHeldNotice settleHeldNotice;
  private final Windows windows;

  HeldDesk(ShowHeldNotices showHeldNotices, SettleHeldNotice settleHeldNotice, Windows windows) {
    this.showHeldNotices = showHeldNotices;
    this.settleHeldNotice = settleHeldNotice;
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        CadenceActions.HELD,
        (value, origin, by) -> windows.open(origin, list(by, null), Wording.in(by.language())),
        CadenceActions.HELD_ARRIVED,
        (value, origin, by) -> settle(value, true, origin, by),
        CadenceActions.HELD_AGAIN,
        (value, origin, by) -> settle(value, false, origin, by));
  }

  private void settle(String value, boolean arrived, Windows.Origin origin, Visitor visitor) {
    String done =
        HeldView.Target.read(value)
            .map(target -> settle(target, arrived, visitor))
            .filter(Arranged.DONE::equals)
            .map(settled -> arrived ? "held.arrived" : "held.again")
            .orElse("arrange.unknown");
    windows.replace(origin, list(visitor, done), Wording.in(visitor.language()));
  }

  private Arranged settle(HeldView.Target target, boolean arrived, Visitor visitor) {
    Arranged settled = settleHeldNotice.by(visitor, target.id(), target.attempts(), arrived);
    LOG.info(
        "notice {} {} by {}: {}",
        target.id(),
        arrived ? "arrived" : "to be sent again",
        visitor.id(),
        settled);
    return settled;
  }

  private Screen list(Visitor visitor, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return showHeldNotices
        .to(visitor)
        .map(held -> HeldView.of(held, done, visitor.zone(), wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }
}
