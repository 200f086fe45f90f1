package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.arrangement.CadencePreview;
import careermap.arrangement.CadenceWish;
import careermap.arrangement.Outlook;
import careermap.arrangement.Terms;
import careermap.reminder.CadenceRule;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a change of the cadence would cost, and the form that makes it. */
public final class CadenceCostForm {
  public static final String CALLBACK = "cadence_apply";

  private final Arrangements now;
  private final CadencePreview preview;
  private final CadenceWords words;
  private final TimeWords time;
  private final Wording wording;

  private CadenceCostForm(Arrangements now, CadencePreview preview, Wording wording) {
    this.now = now;
    this.preview = preview;
    this.words = new CadenceWords(now, wording);
    this.time = new TimeWords(wording);
    this.wording = wording;
  }

  public static View of(Arrangements now, CadencePreview preview, Wording wording) {
    return new CadenceCostForm(now, preview, wording).view();
  }

  private View view() {
    Page page = new Page(wording).say("cadence.cost.change", who(), before(), after());
    page.header(header());
    @Nullable CadenceCost before = preview.before();
    if (before != null) {
      page.say("cadence.cost.before", time.minutes(before.minutesAWeek()));
    }
    if (preview.after().people() > 0) {
      page.say("cadence.cost.people", preview.after().people(), preview.after().loads().size());
      page.line(words.loads(preview.after()));
    }
    outlook(page);
    page.note("cadence.cost.note", preview.after().minutes());
    return Modal.titled("cadence.cost.title", wording)
        .callbackId(CALLBACK)
        .privateMetadata(Wished.of(preview).text())
        .close(ViewClose.builder().type("plain_text").text(wording.say("button.close")).build())
        .submit(Modal.submit(submit(), wording))
        .blocks(page.blocks())
        .build();
  }

  private void outlook(Page page) {
    @Nullable List<Outlook> outlook = preview.outlook();
    if (outlook == null) {
      page.buttons(
          new Press(
              CadenceActions.OUTLOOK,
              wording.say("button.cadence.outlook"),
              Wished.of(preview).text(),
              null,
              false));
    } else {
      page.line(OutlookView.lines(outlook, wording));
    }
  }

  private String header() {
    boolean off = wish().scope() == CadenceRule.Scope.COMPANY && wish().terms() == null;
    if (off) {
      return wording.say("cadence.cost.header.off");
    }
    return now.company().isEmpty() && wish().scope() != CadenceRule.Scope.COMPANY
        ? wording.say("cadence.cost.header.waiting")
        : wording.say("cadence.header", time.minutes(preview.after().minutesAWeek()));
  }

  private String submit() {
    if (wish().terms() == null) {
      return wish().scope() == CadenceRule.Scope.COMPANY
          ? "cadence.cost.stop"
          : "cadence.cost.remove";
    }
    return wish().scope() == CadenceRule.Scope.COMPANY && now.company().isEmpty()
        ? "cadence.cost.begin"
        : "cadence.cost.apply";
  }

  private String who() {
    return words.who(wish().scope(), wish().name());
  }

  private String before() {
    return now.rule(wish().scope(), wish().name()).map(words::what).orElseGet(this::whereNoneIs);
  }

  private String after() {
    @Nullable Terms terms = wish().terms();
    return terms == null ? whereNoneIs() : words.what(terms);
  }

  private String whereNoneIs() {
    return wish().scope() == CadenceRule.Scope.COMPANY
        ? wording.say("cadence.off")
        : wording.say("cadence.usual");
  }

  private CadenceWish wish() {
    return preview.wish();
  }

  /**
   * What the form carries: only what stands for something that exists is taken from it again.
   *
   * @param seen {@link CadencePreview#seen()}
   * @param terms null to take the rule away
   */
  public record Wished(String seen, CadenceRule.Scope scope, @Nullable Terms terms, String key) {
    private static final int PARTS = 5;

    static Wished of(CadencePreview preview) {
      CadenceWish wish = preview.wish();
      return new Wished(
          preview.seen(), wish.scope(), wish.terms(), Arrangements.key(wish.scope(), wish.name()));
    }

    String text() {
      return String.join(
          " ",
          seen,
          scope.name(),
          terms == null ? "-" : String.valueOf(terms.everyDays()),
          terms == null ? "-" : String.valueOf(terms.newcomers()),
          key);
    }

    /** Empty where the text was not written here. */
    public static Optional<Wished> read(String text) {
      String[] parts = text.split(" ", PARTS);
      boolean known =
          parts.length == PARTS
              && parts[1].matches("COMPANY|EMPLOYMENT|SITE|ROLE|PERSON")
              && parts[2].matches("-|null|\\d{1,3}");
      return known ? Optional.of(read(parts)) : Optional.empty();
    }

    private static Wished read(String... parts) {
      @Nullable Integer days = parts[2].matches("\\d+") ? Integer.valueOf(parts[2]) : null;
      @Nullable Terms terms =
          parts[2].equals("-") ? null : new Terms(days, Boolean.parseBoolean(parts[3]));
      return new Wished(parts[0], CadenceRule.Scope.valueOf(parts[1]), terms, parts[4]);
    }
  }
}
