package careermap.slack;

import careermap.access.Matter;
import careermap.guidance.Visitor;
import careermap.privacy.KeptKind;
import careermap.privacy.SetRetention;
import careermap.privacy.ShowRetention;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.PeriodForm;
import careermap.slack.view.PeriodsView;
import careermap.slack.view.PrivacyActions;
import careermap.slack.view.Screen;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What human resources presses and fills in about how long things are kept. */
final class RetentionDesk {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionDesk.class);

  /** Months are few digits long. */
  private static final int MOST_MONTHS = 999;

  private static final Pattern SHORTER = Pattern.compile("([A-Z]+) (\\d{1,3}) (\\d{1,3})");
  private static final Pattern FORM = Pattern.compile("([A-Z]+) (\\d{1,3})");

  private final ShowRetention showRetention;
  private final SetRetention setRetention;
  private final Windows windows;

  RetentionDesk(StaffNeeds house, Windows windows) {
    PrivacyNeeds needs = house.privacy();
    this.showRetention = new ShowRetention(needs.retention(), house.clock().withZone(house.zone()));
    this.setRetention = new SetRetention(needs.retention(), needs.keep(), house.clock());
    this.windows = windows;
  }

  Map<String, Pressing.Work> works() {
    return Map.of(
        PrivacyActions.PERIODS,
        (value, origin, by) -> windows.replace(origin, modal(list(by, null), by)),
        PrivacyActions.PERIOD,
        (value, origin, by) -> windows.replace(origin, form(value, by)),
        PrivacyActions.SHORTEN,
        (value, origin, by) -> windows.replace(origin, modal(shorten(value, by), by)));
  }

  private View form(String value, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    KeptKind kind = kind(value);
    return showRetention
        .to(visitor.may(Matter.RETENTION))
        .map(view -> PeriodForm.of(kind, view.months(kind), wording))
        .orElseGet(() -> modal(HrDeskView.notForYou(wording), visitor));
  }

  /** A longer period holds at once; before a shorter one it is said what it erases. */
  FormOutcome wished(Visitor visitor, View form) {
    Wording wording = Wording.in(visitor.language());
    Matcher about = FORM.matcher(String.valueOf(form.getPrivateMetadata()));
    if (!about.matches()) {
      throw new Outdated("a period");
    }
    KeptKind kind = kind(about.group(1));
    int seen = Integer.parseInt(about.group(2));
    int months = Given.number(FormValues.of(form).choice(PeriodForm.MONTHS), MOST_MONTHS);
    return FormOutcome.of(
        showRetention
            .to(visitor.may(Matter.RETENTION))
            .map(view -> wished(visitor, view, kind, months, seen))
            .orElseGet(() -> HrDeskView.notForYou(wording)),
        wording);
  }

  private Screen wished(
      Visitor visitor, ShowRetention.View view, KeptKind kind, int months, int seen) {
    if (!kind.choices().contains(months)) {
      throw new Outdated("a period");
    }
    return months < seen
        ? PeriodsView.shorter(
            kind, months, seen, view.older().than(kind, months), Wording.in(visitor.language()))
        : set(visitor, kind, months, seen);
  }

  private Screen shorten(String value, Visitor visitor) {
    Matcher parts = SHORTER.matcher(value);
    if (!parts.matches()) {
      throw new Outdated("a shorter period");
    }
    return set(
        visitor,
        kind(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  private Screen set(Visitor visitor, KeptKind kind, int months, int seen) {
    SetRetention.Outcome outcome =
        setRetention.by(visitor.actor(), visitor.may(Matter.RETENTION), kind, months, seen);
    LOG.info("{} kept {} months by {}: {}", kind, months, visitor.id(), outcome);
    return list(visitor, outcome == SetRetention.Outcome.DONE ? "arrange.done" : "arrange.unknown");
  }

  private static KeptKind kind(String name) {
    return KeptKind.named(name).findFirst().orElseThrow(() -> new Outdated("a kind of data"));
  }

  private Screen list(Visitor visitor, @Nullable String done) {
    Wording wording = Wording.in(visitor.language());
    return showRetention
        .to(visitor.may(Matter.RETENTION))
        .map(view -> PeriodsView.of(view, done, wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  private static View modal(Screen screen, Visitor visitor) {
    return Replies.modal(screen, Wording.in(visitor.language()).say("button.close"));
  }
}
