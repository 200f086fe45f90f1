package careermap.slack.view;

import careermap.arrangement.Arrangements;
import careermap.arrangement.CadenceCost;
import careermap.reminder.CadenceRule;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cadence as it is, what it costs, and what can be changed about it. */
public final class CadenceView {
  private static final int LISTED = 20;

  private final Arrangements now;
  private final CadenceWords words;
  private final Wording wording;

  private CadenceView(Arrangements now, Wording wording) {
    this.now = now;
    this.words = new CadenceWords(now, wording);
    this.wording = wording;
  }

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(Arrangements now, @Nullable String done, Wording wording) {
    return new CadenceView(now, wording).screen(done);
  }

  private Screen screen(@Nullable String done) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    String heard = now.company().map(rule -> running(page, rule)).orElseGet(() -> notRunning(page));
    exceptions(page);
    page.divider().buttons(scopes());
    if (now.company().isPresent()) {
      page.buttons(Press.of(CadenceActions.STOP, wording.say("button.cadence.stop")));
    }
    return page.note("cadence.note", CadenceCost.USUAL_MINUTES).as("cadence.title", heard);
  }

  private String running(Page page, CadenceRule rule) {
    CadenceCost cost = now.cost(CadenceCost.USUAL_MINUTES);
    TimeWords time = new TimeWords(wording);
    String header = wording.say("cadence.header", time.minutes(cost.minutesAWeek()));
    page.say("cadence.now", words.what(rule), time.day(rule.since())).header(header);
    page.line(words.loads(cost));
    return header;
  }

  private String notRunning(Page page) {
    page.say("cadence.now.off").header(wording.say("cadence.header.off")).say("cadence.about");
    return wording.say("cadence.header.off");
  }

  private void exceptions(Page page) {
    List<CadenceRule> exceptions = now.exceptions();
    if (exceptions.isEmpty()) {
      return;
    }
    page.divider().say("cadence.exceptions", exceptions.size());
    exceptions.stream().limit(LISTED).map(this::exception).forEach(page::add);
    if (exceptions.size() > LISTED) {
      page.say("cadence.exceptions.rest", exceptions.size() - LISTED);
    }
  }

  private SectionBlock exception(CadenceRule rule) {
    String who = words.who(rule.scope(), rule.name());
    Press change =
        new Press(
            CadenceActions.CHANGE,
            wording.say("button.cadence.change"),
            value(rule),
            wording.say("button.cadence.change.spoken", who),
            false);
    return Beside.line(
        new Page(wording).safely("cadence.exception", who, words.what(rule)), change);
  }

  private static String value(CadenceRule rule) {
    return rule.scope() + ":" + Arrangements.key(rule.scope(), rule.name());
  }

  private Press[] scopes() {
    boolean off = now.company().isEmpty();
    Press company =
        scope(
            CadenceActions.COMPANY,
            off ? "button.cadence.begin" : "button.cadence.company",
            CadenceRule.Scope.COMPANY);
    return new Press[] {
      company.asPrimary(),
      scope(CadenceActions.EMPLOYMENT, "button.cadence.employment", CadenceRule.Scope.EMPLOYMENT),
      scope(CadenceActions.SITE, "button.cadence.site", CadenceRule.Scope.SITE),
      scope(CadenceActions.ROLE, "button.cadence.role", CadenceRule.Scope.ROLE),
      scope(CadenceActions.PERSON, "button.cadence.person", CadenceRule.Scope.PERSON)
    };
  }

  private Press scope(String action, String key, CadenceRule.Scope scope) {
    return new Press(action, wording.say(key), scope.name(), null, false);
  }
}
