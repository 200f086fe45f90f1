package careermap.slack.view;

import careermap.arrangement.NameKey;
import careermap.assessment.Cycle;
import careermap.wording.Wording;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;

/** A cycle in which many evaluate, as human resources open one. */
public final class CycleForm {
  public static final String CALLBACK = "sheet_cycle";
  public static final String NAME = "sheet_cycle_name";
  public static final String WHO = "sheet_cycle_who";
  public static final String PERSON = "sheet_cycle_person";
  public static final String UNTIL = "sheet_cycle_until";

  /** The choice of every site; a site's own option is its {@link NameKey} after {@link #SITE}. */
  public static final String EVERYBODY = "all";

  public static final String SITE = "site:";

  public static final int LONGEST_NUMBER = 60;

  private CycleForm() {}

  /**
   * @param sites where somebody works, by name
   */
  public static View of(List<String> sites, Wording wording) {
    List<OptionObject> who = new ArrayList<>();
    who.add(Field.option(EVERYBODY, wording.say("cycle.everybody")));
    sites.forEach(site -> who.add(Field.option(SITE + NameKey.of(site), site)));
    Page page = new Page(wording).say("cycle.about");
    page.add(
        Field.of(NAME, "cycle.name", wording)
            .hinted("cycle.name.hint")
            .text(Cycle.LONGEST_NAME, null));
    page.add(Field.of(WHO, "cycle.who", wording).select(who, EVERYBODY));
    page.add(
        Field.of(PERSON, "cycle.person", wording)
            .hinted("cycle.person.hint")
            .ifWished()
            .text(LONGEST_NUMBER, null));
    page.add(
        Field.of(UNTIL, "cycle.until", wording).hinted("cycle.until.hint").ifWished().day(null));
    return Modal.titled("cycle.title", wording)
        .callbackId(CALLBACK)
        .submit(Modal.submit("cycle.submit", wording))
        .blocks(page.note("cycle.note").blocks())
        .build();
  }
}
