package careermap.slack.view;

import careermap.growth.ExperienceBook;
import careermap.growth.GrowthEvent;
import careermap.map.CareerMap;
import careermap.person.Person;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one experience, step by step, newest first. */
public final class GrowthHistoryView {
  private static final int WORD = 200;

  private final ExperienceBook book;
  private final ZoneId zone;
  private final Wording wording;

  private GrowthHistoryView(ExperienceBook book, ZoneId zone, Wording wording) {
    this.book = book;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param requirement the code of what it is about
   */
  public static Screen of(
      ExperienceBook book, String requirement, CareerMap map, ZoneId zone, Wording wording) {
    List<String> lines =
        book.events().stream()
            .filter(event -> event.about().requirement().equals(requirement))
            .map(new GrowthHistoryView(book, zone, wording)::line)
            .toList();
    Page page =
        new Page(wording).say("grow.history", new RequirementWords(map, wording).name(requirement));
    if (lines.isEmpty()) {
      page.say("grow.history.none");
    } else {
      Lines.into(page, lines);
    }
    return page.buttons(GrowActions.press(GrowActions.LIST, "own", wording.say("button.log.list")))
        .context(GrowReaders.note(book.supervisor(), wording))
        .as("grow.history.title", wording.say("grow.history.heard", lines.size()));
  }

  private String line(GrowthEvent event) {
    TimeWords time = new TimeWords(wording);
    String head =
        new Page(wording)
            .safely(
                "grow.history.line",
                time.day(event.at().atZone(zone).toLocalDate()),
                who(event),
                wording.say("grow.step." + event.step()));
    String word = event.word();
    return word == null ? head : head + "\n　" + Mrkdwn.text(Cut.to(WORD, word));
  }

  private String who(GrowthEvent event) {
    @Nullable Person by = book.person(event.by());
    if (by == null) {
      return wording.say("grow.history.hr");
    }
    return by.id().equals(book.owner().id())
        ? wording.say("grow.history.you")
        : Names.known(by, wording);
  }
}
