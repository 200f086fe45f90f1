package careermap.slack.view;

import careermap.assessment.Cycle;
import careermap.assessment.CycleLine;
import careermap.assessment.CycleOutcome.LeftOut;
import careermap.person.Headcount;
import careermap.person.Person;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cycles in which many evaluate, for human resources: counts of five or more alone. */
public final class CyclesView {
  private static final int CYCLES = 20;

  private final ZoneId zone;
  private final Wording wording;

  private CyclesView(ZoneId zone, Wording wording) {
    this.zone = zone;
    this.wording = wording;
  }

  public static Screen of(List<CycleLine> cycles, ZoneId zone, Wording wording) {
    CyclesView view = new CyclesView(zone, wording);
    Page page = new Page(wording).header(wording.say("cycles.header"));
    page.say(cycles.isEmpty() ? "cycles.none" : "cycles.some", cycles.size());
    cycles.stream().limit(CYCLES).forEach(one -> view.add(page, one));
    return page.buttons(
            SheetActions.press(SheetActions.CYCLE, "new", wording.say("button.cycle")).asPrimary(),
            CardButtons.show(Intent.HR, "button.hr.open", wording))
        .note("cycles.note")
        .as("cycle.title", wording.say("cycles.heard", cycles.size()));
  }

  /**
   * @param leftOut why some of those meant have no new sheet
   */
  public static Screen opened(
      Cycle cycle, int opened, Map<LeftOut, Integer> leftOut, Wording wording) {
    Page page = new Page(wording).say("cycle.opened", cycle.name(), opened);
    if (opened >= Headcount.FEWEST) {
      page.say("cycle.undo.about").buttons(undo(cycle, wording));
    }
    return ended(page, leftOut, "cycle.opened.heard");
  }

  private static Press undo(Cycle cycle, Wording wording) {
    return new Press(
            SheetActions.CYCLE_UNDO,
            wording.say("button.cycle.undo"),
            cycle.id(),
            wording.say("button.cycle.undo.spoken", cycle.name()),
            false)
        .asking("cycle.undo.sure", wording);
  }

  /**
   * @param cycle that was undone; null where it stays
   */
  public static Screen undone(@Nullable Cycle cycle, Wording wording) {
    return cycle == null
        ? ended(new Page(wording).say("cycle.undo.not"), Map.of(), "cycle.undo.not")
        : ended(
            new Page(wording).say("cycle.undone", cycle.name()), Map.of(), "cycle.undone.heard");
  }

  /** For one person alone. */
  public static Screen openedFor(Person person, Cycle cycle, Wording wording) {
    Page page = new Page(wording);
    page.say("cycle.opened.for", cycle.name(), Names.whole(person, wording));
    return ended(page, Map.of(), "cycle.opened.heard");
  }

  public static Screen nobody(Map<LeftOut, Integer> leftOut, Wording wording) {
    return ended(new Page(wording).say("cycle.nobody"), leftOut, "cycle.nobody");
  }

  /** Why how many have no new sheet; blank where all have. */
  static String leftOut(Map<LeftOut, Integer> leftOut, Wording wording) {
    String reasons =
        Stream.of(LeftOut.values())
            .filter(leftOut::containsKey)
            .map(why -> wording.say("cycle.left.out." + why, leftOut.getOrDefault(why, 0)))
            .collect(Collectors.joining("\n"));
    return reasons.isEmpty() ? "" : wording.say("cycle.left.out", reasons);
  }

  private static Screen ended(Page page, Map<LeftOut, Integer> leftOut, String heard) {
    Wording wording = page.wording();
    page.line(leftOut(leftOut, wording));
    return page.buttons(
            SheetActions.press(SheetActions.CYCLES, "all", wording.say("button.cycles")))
        .as("cycle.title", wording.say(heard));
  }

  /** Where it may still be undone, as far as human resources may know. */
  private void add(Page page, CycleLine one) {
    Integer complete = one.complete().told();
    boolean mayGo = one.sheets().told() != null && (complete == null || complete == 0);
    if (mayGo) {
      page.add(Beside.line(line(one), undo(one.cycle(), wording)));
    } else {
      page.line(line(one));
    }
  }

  private String line(CycleLine one) {
    Cycle cycle = one.cycle();
    TimeWords time = new TimeWords(wording);
    String head =
        new Page(wording)
            .safely(
                "cycles.line", cycle.name(), time.day(cycle.openedAt().atZone(zone).toLocalDate()));
    String until =
        cycle.lastDay() == null ? "" : wording.say("cycles.until", time.day(cycle.lastDay()));
    return head
        + until
        + "\n"
        + wording.say("cycles.count", count(one.sheets()), count(one.complete()));
  }

  private String count(Headcount count) {
    Integer told = count.told();
    return told == null ? wording.say("cycles.few") : wording.say("cycles.people", told);
  }
}
