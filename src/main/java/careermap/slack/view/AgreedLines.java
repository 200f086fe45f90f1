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
 * @param map in which the experiences have their names
 */
public record AgreedLines(
    List<GrowthItem> items, Sheet sheet, CareerMap map, LocalDate today, Wording wording) {
  private static final int ROW = 60;

  public AgreedLines {
    items = List.copyOf(items);
  }

  void into(Page page) {
    if (items.isEmpty()) {
      page.say("agree.none", GrowthItem.MOST);
    } else {
      page.say("agree.list", items.size());
      items.forEach(item -> page.line(line(item)));
    }
  }

  /** Whether one more may be agreed on. */
  boolean hasRoom() {
    return items.stream().filter(GrowthItem::counts).count() < GrowthItem.MOST;
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
