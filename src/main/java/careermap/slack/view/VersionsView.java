package careermap.slack.view;

import careermap.map.Publication;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** All versions of the map; any older one can be published again. */
public final class VersionsView {
  private static final int LISTED = 40;
  private static final int NOTE = 200;

  private final ZoneId zone;
  private final UnaryOperator<String> names;
  private final Wording wording;

  private VersionsView(ZoneId zone, UnaryOperator<String> names, Wording wording) {
    this.zone = zone;
    this.names = names;
    this.wording = wording;
  }

  /**
   * @param history newest first
   * @param names of those who published, by Slack user id
   */
  public static Screen of(
      List<Publication> history, ZoneId zone, UnaryOperator<String> names, Wording wording) {
    return new VersionsView(zone, names, wording).screen(history);
  }

  private Screen screen(List<Publication> history) {
    Page page = new Page(wording).header(wording.say("versions.header", history.get(0).number()));
    page.line(line(history.get(0)));
    history.stream().skip(1).limit(LISTED).forEach(one -> page.add(older(one)));
    int rest = history.size() - 1 - LISTED;
    if (rest > 0) {
      page.say("versions.rest", rest);
    }
    return page.note("versions.note")
        .as("versions.title", wording.say("versions.heard", history.size()));
  }

  private SectionBlock older(Publication publication) {
    Press press =
        new Press(
            Actions.RESTORE,
            wording.say("button.restore"),
            String.valueOf(publication.number()),
            wording.say("button.restore.spoken", publication.number()),
            false);
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(line(publication)).verbatim(true).build())
        .accessory(press.element())
        .build();
  }

  private String line(Publication publication) {
    String line =
        new Page(wording)
            .safely(
                "versions.line",
                publication.number(),
                new TimeWords(wording).day(publication.at().atZone(zone).toLocalDate()),
                by(publication));
    return publication.note() == null
        ? line
        : line + "\n" + Mrkdwn.text(Cut.to(NOTE, publication.note()));
  }

  private String by(Publication publication) {
    return switch (publication.by()) {
      case Publication.BUNDLED -> wording.say("versions.by.bundled");
      case Publication.COMMAND_LINE -> wording.say("versions.by.command");
      default -> names.apply(publication.by());
    };
  }
}
