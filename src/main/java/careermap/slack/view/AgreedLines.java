package careermap.slack.view;

import careermap.assessment.Sheet;
import careermap.conversation.GrowthItem;
import careermap.map.CareerMap;
import careermap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two people agreed to work on, a line each.
 *
 * @param open whether the two are still each other's supervisor and report
 * @param map in which the experiences have their names
 */
public record AgreedLines(
    List<GrowthItem> items,
    boolean open,
    Sheet sheet,
    CareerMap map,
    LocalDate today,
    Wording wording) {
  private static final int ROW = 60;
  private static final int ASIDE = 3;

  public AgreedLines {
    items = List.copyOf(items);
  }

  void into(Page page) {
    if (items.isEmpty()) {
      page.say("agree.none", GrowthItem.MOST);
    } else {
      List<GrowthItem> shown = shown();
      page.say("agree.list", shown.stream().filter(GrowthItem::counts).count());
      shown.forEach(item -> page.line(line(item)));
    }
  }

  /** All that count, and of those that were set aside the last few. */
  private List<GrowthItem> shown() {
    List<GrowthItem> aside = items.stream().filter(item -> !item.counts()).toList();
    List<GrowthItem> last = aside.subList(Math.max(0, aside.size() - ASIDE), aside.size());
    return items.stream().filter(item -> item.counts() || last.contains(item)).toList();
  }

  /** Whether one more may be agreed on. */
  boolean hasRoom() {
    return open && GrowthItem.room(items) > 0;
  }

  private String line(GrowthItem item) {
    return Stream.of(
            Stream.of(
                wording.say("agree.line", new PromiseWords(today, wording).of(item.promise()))),
            row(item).stream(),
            experience(item).stream())
        .flatMap(lines -> lines)
        .reduce((one, next) -> one + "\n" + next)
        .orElseThrow();
  }

  private Optional<String> row(GrowthItem item) {
    return sheet.rows().stream()
        .filter(row -> row.code().equals(item.criterion()))
        .findFirst()
        .map(row -> Cut.to(ROW, wording.of(row.criterion().text())))
        .map(words -> new Page(wording).safely("agree.line.row", words));
  }

  private Optional<String> experience(GrowthItem item) {
    return Optional.ofNullable(item.requirement())
        .flatMap(map::requirement)
        .map(one -> new Page(wording).safely("agree.line.experience", wording.of(one.name())));
  }
}
