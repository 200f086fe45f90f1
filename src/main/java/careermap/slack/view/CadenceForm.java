package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.map.Employment;
import careermap.reminder.CadenceRule;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often talks are to be due, and for whom. */
public final class CadenceForm {
  public static final String CALLBACK = "cadence_form";
  public static final String TARGET = "target";
  public static final String DAYS = "days";
  public static final String OTHER_DAYS = "other_days";
  public static final String NEWCOMERS = "newcomers";
  public static final String MINUTES = "minutes";
  public static final String NEVER = "NEVER";
  public static final String USUAL = "USUAL";
  public static final String YES = "YES";
  public static final int LONGEST_NUMBER = 60;
  public static final List<Integer> LENGTHS = List.of(15, 20, 30, 45, 60);
  private static final List<Integer> INTERVALS = List.of(30, 60, 90, 120, 180);

  private final Arrangements now;
  private final CadenceRule.Scope scope;
  private final @Nullable CadenceRule rule;
  private final Wording wording;

  private CadenceForm(
      Arrangements now, CadenceRule.Scope scope, @Nullable CadenceRule rule, Wording wording) {
    this.now = now;
    this.scope = scope;
    this.rule = rule;
    this.wording = wording;
  }

  /**
   * @param name of the people whom it is about; null where that is to be chosen
   */
  public static View of(
      Arrangements now, CadenceRule.Scope scope, @Nullable String name, Wording wording) {
    @Nullable CadenceRule rule =
        Optional.ofNullable(name).flatMap(known -> now.rule(scope, known)).orElse(null);
    return new CadenceForm(now, scope, rule, wording).view(name);
  }

  private View view(@Nullable String name) {
    Page page = new Page(wording);
    target(name).ifPresent(page::add);
    page.add(days())
        .add(
            Field.of(OTHER_DAYS, "cadence.other.days", wording)
                .hinted("cadence.other.days.hint")
                .ifWished()
                .text(LONGEST_NUMBER, otherDays()))
        .add(
            Field.of(NEWCOMERS, "cadence.newcomers", wording)
                .hinted("cadence.newcomers.hint")
                .select(yesOrNo(), rule == null || rule.newcomers() ? YES : "NO"))
        .add(
            Field.of(MINUTES, "cadence.minutes", wording)
                .hinted("cadence.minutes.hint")
                .select(lengths(), String.valueOf(CadenceCost.USUAL_MINUTES)))
        .note("cadence.form.note");
    return Modal.titled("cadence.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(scope.name())
        .submit(Modal.submit("cadence.form.submit", wording))
        .blocks(page.blocks())
        .build();
  }

  private Optional<InputBlock> target(@Nullable String name) {
    Field field = Field.of(TARGET, "cadence.target." + scope, wording);
    @Nullable String key = name == null ? null : Arrangements.key(scope, name);
    return switch (scope) {
      case COMPANY -> Optional.empty();
      case PERSON -> Optional.of(field.hinted("cadence.target.hint").text(LONGEST_NUMBER, name));
      case EMPLOYMENT, SITE, ROLE -> Optional.of(field.select(targets(), key));
    };
  }

  private List<OptionObject> targets() {
    CadenceWords words = new CadenceWords(now, wording);
    Stream<String> ruled =
        now.rules().stream().filter(one -> one.scope() == scope).map(CadenceRule::name);
    return Stream.concat(names(), ruled)
        .distinct()
        .map(name -> Field.option(Arrangements.key(scope, name), words.who(scope, name)))
        .toList();
  }

  private Stream<String> names() {
    return switch (scope) {
      case EMPLOYMENT -> Stream.of(Employment.values()).map(Employment::name);
      case SITE -> now.sites().stream();
      case ROLE -> now.roles().stream().map(role -> role.code().value());
      case COMPANY, PERSON -> Stream.of();
    };
  }

  private InputBlock days() {
    List<OptionObject> options = new ArrayList<>();
    INTERVALS.forEach(
        days ->
            options.add(Field.option(String.valueOf(days), wording.say("cadence.every", days))));
    options.add(Field.option(NEVER, wording.say("cadence.never")));
    if (scope != CadenceRule.Scope.COMPANY) {
      options.add(Field.option(USUAL, wording.say("cadence.usual")));
    }
    return Field.of(DAYS, "cadence.days", wording).select(options, chosenDays());
  }

  private String chosenDays() {
    String usual = String.valueOf(CadenceRule.USUAL_DAYS);
    if (rule == null) {
      return usual;
    }
    Integer days = rule.everyDays();
    return days == null ? NEVER : INTERVALS.contains(days) ? String.valueOf(days) : usual;
  }

  private @Nullable String otherDays() {
    Integer days = rule == null ? null : rule.everyDays();
    return days == null || INTERVALS.contains(days) ? null : String.valueOf(days);
  }

  private List<OptionObject> yesOrNo() {
    return List.of(
        Field.option(YES, wording.say("cadence.newcomers.yes")),
        Field.option("NO", wording.say("cadence.newcomers.no")));
  }

  private List<OptionObject> lengths() {
    TimeWords time = new TimeWords(wording);
    return LENGTHS.stream()
        .map(minutes -> Field.option(String.valueOf(minutes), time.minutes(minutes)))
        .toList();
  }
}
