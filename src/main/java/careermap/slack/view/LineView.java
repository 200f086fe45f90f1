package careermap.slack.view;

import careermap.arrangement.LineDesk;
import careermap.person.Acting;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import org.jspecify.annotations.Nullable;

/** Who acts for whom, and whose people others may lead. */
public final class LineView {
  private static final int ACTING = 40;
  private static final int EMPLOYERS = 30;
  private static final int NAME = 80;

  private final LineDesk desk;
  private final Wording wording;

  private LineView(LineDesk desk, Wording wording) {
    this.desk = desk;
    this.wording = wording;
  }

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(LineDesk desk, @Nullable String done, Wording wording) {
    return new LineView(desk, wording).screen(done);
  }

  private Screen screen(@Nullable String done) {
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    int acting = desk.acting().size();
    String header = wording.say(acting == 0 ? "line.header.none" : "line.header", acting);
    page.header(header);
    desk.acting().stream().limit(ACTING).map(this::standin).forEach(page::add);
    rest(page, acting - ACTING);
    page.buttons(Press.of(LineActions.ADD, wording.say("button.line.add")).asPrimary());
    page.note("line.note").divider();
    page.say(desk.employers().isEmpty() ? "line.employers.none" : "line.employers");
    desk.employers().stream().limit(EMPLOYERS).map(this::company).forEach(page::add);
    rest(page, desk.employers().size() - EMPLOYERS);
    return page.note("line.employers.note").as("line.title", header);
  }

  private void rest(Page page, int rest) {
    if (rest > 0) {
      page.say("list.rest", rest);
    }
  }

  private SectionBlock standin(LineDesk.Standin one) {
    Acting span = one.span();
    String who = CadenceWords.whole(one.supervisor(), wording);
    return Beside.line(
        new Page(wording)
            .safely(
                "line.acting",
                who,
                CadenceWords.whole(one.acting(), wording),
                new TimeWords(wording).days(span.from(), span.until())),
        new Press(
                LineActions.END,
                wording.say("button.line.end"),
                span.id(),
                wording.say("button.line.end.spoken", who),
                false)
            .asking("line.end.ask", wording));
  }

  private SectionBlock company(LineDesk.Company company) {
    String name = Cut.to(NAME, company.name());
    return Beside.line(
        new Page(wording)
            .safely(
                company.allowed() ? "line.employer.led" : "line.employer", name, company.people()),
        company.allowed() ? forbid(company, name) : allow(company, name));
  }

  private Press allow(LineDesk.Company company, String name) {
    return new Press(
            LineActions.ALLOW,
            wording.say("button.line.allow"),
            company.key(),
            wording.say("button.line.allow.spoken", name),
            false)
        .asking("line.allow.ask", wording);
  }

  private Press forbid(LineDesk.Company company, String name) {
    return new Press(
            LineActions.FORBID,
            wording.say("button.line.forbid"),
            company.key(),
            wording.say("button.line.forbid.spoken", name),
            false)
        .asking("line.forbid.ask", wording);
  }
}
