package careermap.slack;

import careermap.delivery.Notice;
import careermap.guidance.HrContact;
import careermap.guidance.Visitor;
import careermap.map.Language;
import careermap.person.Correction;
import careermap.person.Corrections;
import careermap.person.Person;
import careermap.person.SlackId;
import careermap.roster.SettleCorrection;
import careermap.slack.view.CorrectionView;
import careermap.slack.view.Screen;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** "This is not right": kept for human resources, who are told at once. */
final class Reports {
  private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

  private final Corrections corrections;
  private final SettleCorrection settleCorrection;
  private final Reception reception;
  private final HrMembers hr;
  private final Introductions introductions;
  private final Windows windows;
  private final Clock clock;

  private Reports(
      StaffNeeds needs,
      Reception reception,
      HrMembers hr,
      Introductions introductions,
      Windows windows,
      Clock clock) {
    this.corrections = needs.corrections();
    this.settleCorrection = needs.settleCorrection();
    this.reception = reception;
    this.hr = hr;
    this.introductions = introductions;
    this.windows = windows;
    this.clock = clock;
  }

  /** Those who write what is told of a report as well. */
  static Reports writing(
      NoticeWriters writers,
      StaffNeeds needs,
      Reception reception,
      HrMembers hr,
      Introductions introductions,
      Windows windows,
      Clock clock) {
    Reports reports = new Reports(needs, reception, hr, introductions, windows, clock);
    writers.with(Notice.Kind.CORRECTION_SETTLED, reports::settled);
    return reports;
  }

  Screen role(String value, Visitor visitor) {
    return report(Correction.Kind.ROLE, visitor);
  }

  Screen supervisor(String value, Visitor visitor) {
    return report(Correction.Kind.SUPERVISOR, visitor);
  }

  Screen missing(String value, Visitor visitor) {
    return report(Correction.Kind.NOT_ON_ROSTER, visitor);
  }

  /** What is told of a report that was looked at, to whoever made it. */
  Optional<Letter> settled(Notice notice, Reader reader) {
    return corrections
        .settled(Long.parseLong(notice.about()))
        .filter(one -> isBy(one, reader))
        .map(one -> Letter.of(toReporter(one, reader.wording())));
  }

  /**
   * For human resources alone, whatever a press claims. Whoever is on no roster is told at once,
   * for the outbox does not know them.
   */
  Screen settle(String value, Visitor visitor) {
    if (value.matches("\\d{1,18}")) {
      settleCorrection
          .by(visitor, Long.parseLong(value))
          .filter(settled -> settled.person() == null)
          .ifPresent(settled -> tell(settled.by(), wording -> toReporter(settled, wording)));
    }
    return reception.show(Intent.HR, visitor);
  }

  private static boolean isBy(Correction one, Reader reader) {
    Person person = one.person();
    return person == null
        ? one.by().equals(reader.person().slackId())
        : person.id().equals(reader.person().id());
  }

  private static Screen toReporter(Correction settled, Wording wording) {
    return CorrectionView.settled(settled.kind(), wording);
  }

  private Screen report(Correction.Kind kind, Visitor visitor) {
    LocalDate today = LocalDate.now(clock.withZone(visitor.zone()));
    boolean isNew = corrections.report(visitor.id(), kind, today, clock.instant());
    if (isNew) {
      hr.named().forEach(member -> tell(member, CorrectionView::toHr));
    }
    HrContact contact = hr.contact();
    Wording wording = Wording.in(visitor.language());
    return kind == Correction.Kind.NOT_ON_ROSTER
        ? CorrectionView.asked(!isNew, contact, wording)
        : CorrectionView.reported(!isNew, contact, wording);
  }

  /** Whoever cannot be told now finds it on the desk, or on their card. */
  private void tell(SlackId member, Function<Wording, Screen> what) {
    try {
      Language language = introductions.meet(member.value()).language();
      windows.post(member.value(), what.apply(Wording.in(language)));
    } catch (SlackRefused refused) {
      LOG.warn("{} could not be told of a report: {}", member, refused.error());
    }
  }
}
