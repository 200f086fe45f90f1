package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.Arrangements;
import careermap.arrangement.DaySpan;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import careermap.workday.CompanyDay;
import careermap.workday.Holidays;
import com.slack.api.model.block.SectionBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that the company works or not, whatever the Act says, and those that the Act names. */
public final class CompanyDaysView {
  private static final int LISTED = 30;
  private static final int HOLIDAYS = 8;

  private CompanyDaysView() {}

  /**
   * @param done the key of what was just done; null where nothing was
   */
  public static Screen of(Arrangements now, @Nullable String done, Wording wording) {
    List<List<CompanyDay>> runs = runs(now.companyDays());
    Page page = new Page(wording);
    if (done != null) {
      page.say(done);
    }
    String header = wording.say(runs.isEmpty() ? "days.header.none" : "days.header", runs.size());
    page.header(header);
    runs.stream().limit(LISTED).map(run -> line(run, wording)).forEach(page::add);
    if (runs.size() > LISTED) {
      page.say("list.rest", runs.size() - LISTED);
    }
    page.line(holidays(now, wording));
    return page.buttons(buttons(now, wording)).note("days.note").as("days.title", header);
  }

  /** The next holidays of the Act, so that nobody sets what is there already. */
  private static String holidays(Arrangements now, Wording wording) {
    TimeWords time = new TimeWords(wording);
    return now.today()
        .datesUntil(now.today().plusYears(1))
        .flatMap(
            day ->
                Holidays.on(day)
                    .map(name -> wording.say("days.holiday", time.day(day), wording.of(name)))
                    .stream())
        .limit(HOLIDAYS)
        .collect(joining("\n", wording.say("days.holidays") + "\n", ""));
  }

  private static Press[] buttons(Arrangements now, Wording wording) {
    Press add = Press.of(CadenceActions.DAYS_ADD, wording.say("button.days.add"));
    DaySpan yearEnd = DaySpan.yearEnd(now.today());
    boolean known = now.companyDays().stream().map(CompanyDay::day).anyMatch(yearEnd::covers);
    return known
        ? new Press[] {add.asPrimary()}
        : new Press[] {
          Press.of(CadenceActions.DAYS_YEAR_END, wording.say("button.days.year.end")).asPrimary(),
          add
        };
  }

  private static SectionBlock line(List<CompanyDay> run, Wording wording) {
    CompanyDay first = run.get(0);
    DaySpan span = new DaySpan(first.day(), run.get(run.size() - 1).day());
    String days = new TimeWords(wording).days(span.from(), span.until());
    return Beside.line(
        new Page(wording)
            .safely(first.works() ? "days.line.works" : "days.line.off", days, first.name()),
        new Press(
            CadenceActions.DAYS_REMOVE,
            wording.say("button.remove"),
            span.toString(),
            wording.say("button.remove.spoken", first.name(), days),
            false));
  }

  /** Days in a row that are alike. */
  private static List<List<CompanyDay>> runs(List<CompanyDay> days) {
    List<List<CompanyDay>> runs = new ArrayList<>();
    for (CompanyDay day : days) {
      List<CompanyDay> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (run.isEmpty() || !follows(run.get(run.size() - 1), day)) {
        run = new ArrayList<>();
        runs.add(run);
      }
      run.add(day);
    }
    return runs;
  }

  private static boolean follows(CompanyDay before, CompanyDay day) {
    return before.day().plusDays(1).equals(day.day())
        && before.works() == day.works()
        && before.name().equals(day.name());
  }
}
