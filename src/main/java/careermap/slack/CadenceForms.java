package careermap.slack;

import careermap.arrangement.ArrangeCadence;
import careermap.arrangement.Arranged;
import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.arrangement.CadencePreview;
import careermap.arrangement.CadenceWish;
import careermap.arrangement.PreviewCadence;
import careermap.arrangement.ShowArrangements;
import careermap.arrangement.Terms;
import careermap.guidance.Visitor;
import careermap.reminder.CadenceRule;
import careermap.slack.view.CadenceCostForm;
import careermap.slack.view.CadenceForm;
import careermap.slack.view.CadenceView;
import careermap.slack.view.HrDeskView;
import careermap.slack.view.OldScreen;
import careermap.slack.view.Screen;
import careermap.slack.view.UnfinishedView;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cadence's forms: what is wished, then what it costs, then done. */
final class CadenceForms {
  private static final Logger LOG = LoggerFactory.getLogger(CadenceForms.class);

  private final ShowArrangements showArrangements;
  private final PreviewCadence previewCadence;
  private final ArrangeCadence arrangeCadence;

  CadenceForms(
      ShowArrangements showArrangements,
      PreviewCadence previewCadence,
      ArrangeCadence arrangeCadence) {
    this.showArrangements = showArrangements;
    this.previewCadence = previewCadence;
    this.arrangeCadence = arrangeCadence;
  }

  static Optional<CadenceRule.Scope> scope(String name) {
    return Stream.of(CadenceRule.Scope.values())
        .filter(scope -> scope.name().equals(name))
        .findFirst();
  }

  /** After the first form: what it would cost. */
  FormOutcome wished(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    Optional<CadenceRule.Scope> scope = scope(view.getPrivateMetadata());
    if (scope.isEmpty()) {
      return FormOutcome.of(OldScreen.of(visitor), wording);
    }
    return showArrangements
        .to(visitor)
        .map(now -> wished(now, scope.get(), FormValues.of(view), visitor))
        .orElseGet(() -> FormOutcome.of(HrDeskView.notForYou(wording), wording));
  }

  private FormOutcome wished(
      Arrangements now, CadenceRule.Scope scope, FormValues values, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Optional<String> name = now.name(scope, key(scope, values));
    if (name.isEmpty()) {
      return FormOutcome.fault(CadenceForm.TARGET, wording.say("cadence.target.unknown"), wording);
    }
    String days = days(values);
    if (!isKnown(days)) {
      return FormOutcome.fault(
          CadenceForm.OTHER_DAYS, wording.say("cadence.other.days.wrong"), wording);
    }
    CadenceWish wish = new CadenceWish(scope, name.get(), terms(days, values));
    return cost(now, previewCadence.of(now, wish, minutes(values)), wording);
  }

  private static FormOutcome cost(Arrangements now, CadencePreview preview, Wording wording) {
    return new FormOutcome(
        CadenceCostForm.of(now, preview, wording),
        UnfinishedView.of(wording.say("cadence.cost.late"), wording));
  }

  private static String key(CadenceRule.Scope scope, FormValues values) {
    return switch (scope) {
      case COMPANY -> Arrangements.key(scope, "");
      case PERSON ->
          plain(
              Objects.requireNonNullElse(
                  values.text(CadenceForm.TARGET, CadenceForm.LONGEST_NUMBER), ""));
      case EMPLOYMENT, SITE, ROLE -> values.findChoice(CadenceForm.TARGET).orElse("");
    };
  }

  /** What is written goes before what is chosen. */
  private static String days(FormValues values) {
    String written = values.text(CadenceForm.OTHER_DAYS, CadenceForm.LONGEST_NUMBER);
    return written == null ? values.choice(CadenceForm.DAYS) : plain(written);
  }

  private static boolean isKnown(String days) {
    return days.equals(CadenceForm.NEVER)
        || days.equals(CadenceForm.USUAL)
        || (days.matches("\\d{1,3}") && Terms.isPossible(Integer.parseInt(days)));
  }

  private static @Nullable Terms terms(String days, FormValues values) {
    if (days.equals(CadenceForm.USUAL)) {
      return null;
    }
    boolean newcomers = values.choice(CadenceForm.NEWCOMERS).equals(CadenceForm.YES);
    return new Terms(days.equals(CadenceForm.NEVER) ? null : Integer.valueOf(days), newcomers);
  }

  private static int minutes(FormValues values) {
    return CadenceForm.LENGTHS.stream()
        .filter(length -> values.choice(CadenceForm.MINUTES).equals(String.valueOf(length)))
        .findFirst()
        .orElse(CadenceCost.USUAL_MINUTES);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** After the second form: done, or why not. The rights are those of this moment. */
  Screen apply(Visitor visitor, View view) {
    Wording wording = Wording.in(visitor.language());
    return CadenceCostForm.Wished.read(view.getPrivateMetadata())
        .map(
            wished ->
                showArrangements
                    .to(visitor)
                    .map(now -> apply(now, wished, visitor))
                    .orElseGet(() -> HrDeskView.notForYou(wording)))
        .orElseGet(() -> OldScreen.of(visitor));
  }

  private Screen apply(Arrangements now, CadenceCostForm.Wished wished, Visitor visitor) {
    Wording wording = Wording.in(visitor.language());
    Arranged arranged =
        wish(now, wished)
            .map(wish -> arrangeCadence.by(visitor, wish, wished.seen()))
            .orElse(Arranged.UNKNOWN);
    LOG.info(
        "cadence of {} {} to {} by {}: {}",
        wished.scope(),
        wished.key(),
        wished.terms(),
        visitor.id(),
        arranged);
    return showArrangements
        .to(visitor)
        .map(after -> CadenceView.of(after, done(arranged), wording))
        .orElseGet(() -> HrDeskView.notForYou(wording));
  }

  /** What a form carries, where what it names is there. */
  static Optional<CadenceWish> wish(Arrangements now, CadenceCostForm.Wished wished) {
    return now.name(wished.scope(), wished.key())
        .map(name -> new CadenceWish(wished.scope(), name, wished.terms()));
  }

  private static String done(Arranged arranged) {
    return switch (arranged) {
      case DONE -> "cadence.done";
      case CHANGED_MEANWHILE -> "cadence.overtaken";
      case UNKNOWN, NOT_YOURS -> "arrange.unknown";
    };
  }
}
