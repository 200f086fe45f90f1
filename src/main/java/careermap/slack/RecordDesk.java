package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.privacy.Removals;
import careermap.privacy.ShowAudit;
import careermap.privacy.ShowLeft;
import careermap.slack.view.AuditView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.LeftView;
import careermap.slack.view.PrivacyActions;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who changed what, and what Slack still has of people who were erased. */
final class RecordDesk {
  private final ShowAudit showAudit;
  private final ShowLeft showLeft;
  private final Removals removals;
  private final Windows windows;
  private final Clock clock;

  RecordDesk(StaffNeeds house, Windows windows) {
    PrivacyNeeds needs = house.privacy();
    this.showAudit = new ShowAudit(needs.audit(), house.people(), house.accessLog(), house.clock());
    this.showLeft = new ShowLeft(needs.removals());
    this.removals = needs.removals();
    this.windows = windows;
    this.clock = house.clock();
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        PrivacyActions.AUDIT,
        (value, origin, by) -> windows.replace(origin, audit(by), Wording.in(by.language())),
        PrivacyActions.LEFT,
        (value, origin, by) -> windows.replace(origin, left(by, null), Wording.in(by.language())),
        PrivacyActions.RETRY,
        this::retry);
  }

  private Screen audit(Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    return showAudit
        .to(visitor.actor(), visitor.may(Matter.AUDIT))
        .map(view -> AuditView.of(view, visitor.zone(), wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  /** For human resources alone, whatever a press claims. */
  private void retry(String value, Windows.Origin origin, Visitor visitor) {
    if (visitor.may(Matter.ERASURE)) {
      removals.retry(clock.instant());
    }
    windows.replace(origin, left(visitor, "privacy.left.retried"), Wording.in(visitor.language()));
  }

  private Screen left(Visitor visitor, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return showLeft
        .to(visitor.may(Matter.ERASURE))
        .map(view -> LeftView.of(view, done, wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }
}
