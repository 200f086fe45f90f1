package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.CareerGuide;
import careermap.guidance.CriteriaDifference;
import careermap.guidance.LevelDifference;
import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.Role;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What changes in one unit between the present role and another: old and new words of a criterion
 * side by side, each under the name of its role, so that they are also heard one after the other.
 */
public final class GapUnitView {
  private static final int ROWS = 15;
  private static final int LISTED_TOGETHER = 8;

  private final Role from;
  private final Role to;
  private final Wording wording;

  private GapUnitView(Role from, Role to, Wording wording) {
    this.from = from;
    this.to = to;
    this.wording = wording;
  }

  /** Empty where nothing of that family changes. */
  public static Optional<Screen> of(CareerGuide guide, Role to, GapPlace place, Wording wording) {
    LevelDifference difference = LevelDifference.between(guide.role(), to);
    GapUnitView view = new GapUnitView(guide.role(), to, wording);
    Optional<Screen> changed =
        difference.changed().stream()
            .filter(change -> change.then().family().equals(place.family()))
            .findFirst()
            .map(change -> view.changed(change, place));
    return changed.or(
        () ->
            difference.added().stream()
                .filter(unit -> unit.family().equals(place.family()))
                .findFirst()
                .map(unit -> view.added(unit, place)));
  }

  private Screen added(AbilityUnit unit, GapPlace place) {
    List<Consumer<Page>> rows = new ArrayList<>();
    list(rows, "gap.criteria.of", unit.criteria(), to);
    return screen(unit, wording.say("gap.unit.new.about", name(to)), rows, place);
  }

  private Screen changed(LevelDifference.Change change, GapPlace place) {
    CriteriaDifference criteria = change.criteria();
    List<Consumer<Page>> rows = new ArrayList<>();
    criteria.reworded().forEach(one -> rows.add(page -> page.fields(sideBySide(one))));
    String added = GapRoleView.byLevel(change, "gap.criteria.added", "gap.criteria.added.level");
    String dropped =
        GapRoleView.byLevel(change, "gap.criteria.dropped", "gap.criteria.dropped.level");
    list(rows, added, criteria.added(), to);
    list(rows, dropped, criteria.dropped(), from);
    return screen(change.then(), GapRoleView.counts(change, to, wording), rows, place);
  }

  private List<String> sideBySide(CriteriaDifference.Rewording one) {
    return List.of(side(from, one.now()), side(to, one.then()));
  }

  private String side(Role role, Criterion criterion) {
    return wording.say("gap.side", name(role), text(criterion));
  }

  private void list(List<Consumer<Page>> rows, String key, List<Criterion> criteria, Role role) {
    for (int i = 0; i < criteria.size(); i += LISTED_TOGETHER) {
      List<Criterion> part = criteria.subList(i, Math.min(criteria.size(), i + LISTED_TOGETHER));
      String lines = part.stream().map(one -> "• " + text(one)).collect(joining("\n"));
      rows.add(page -> page.line(wording.say(key, name(role)) + "\n" + lines));
    }
  }

  private Screen screen(AbilityUnit unit, String about, List<Consumer<Page>> rows, GapPlace place) {
    String name = Cut.to(60, wording.of(unit.name()));
    int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
    int number = Math.min(place.page(), pages - 1);
    Page page = new Page(wording).header(name).line(about);
    rows.subList(number * ROWS, Math.min(rows.size(), (number + 1) * ROWS))
        .forEach(row -> row.accept(page));
    page.buttons(leaves(place, number, pages));
    return page.note("gap.note").as("gap.title.role", wording.say("gap.unit.heard", name));
  }

  private Press[] leaves(GapPlace place, int number, int pages) {
    List<Press> presses = new ArrayList<>();
    if (number + 1 < pages) {
      presses.add(leaf(place.onPage(number + 1), "button.gap.on"));
    } else if (pages > 1) {
      presses.add(leaf(place.onPage(0), "button.gap.first"));
    }
    return presses.toArray(Press[]::new);
  }

  private Press leaf(GapPlace place, String key) {
    return new Press(GapActions.LEAF, wording.say(key), place.value(), null, false);
  }

  private String name(Role role) {
    return Mrkdwn.text(Names.brief(role, wording));
  }

  private String text(Criterion criterion) {
    return Mrkdwn.text(wording.of(criterion.text()));
  }
}
