package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.change.Change;
import careermap.change.ChangeList;
import careermap.change.ChangeWords;
import careermap.change.Impact;
import careermap.change.MapChanges;
import careermap.guidance.HrContact;
import careermap.map.Publication;
import careermap.understanding.Intent;
import careermap.wording.HeadcountWords;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one post in the channel that tells of a version. */
public final class NewsPost {
  private static final int LISTED = 3;
  private static final int NAME = 120;

  private final Publication publication;
  private final List<Change> changes;
  private final Impact impact;
  private final HrContact contact;
  private final ZoneId zone;
  private final Wording wording;

  /**
   * @param contact whom to ask
   * @param zone in which the day is said
   */
  public NewsPost(
      Publication publication,
      MapChanges changes,
      Impact impact,
      HrContact contact,
      ZoneId zone,
      Wording wording) {
    this.publication = publication;
    this.changes = changes.forEverybody();
    this.impact = impact;
    this.contact = contact;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param picture of the map; null where there is none to show
   */
  public Screen with(@Nullable Picture picture) {
    Page page = new Page(wording).header(wording.say("post.header", publication.number()));
    if (publication.note() != null) {
      page.line(Mrkdwn.lines(publication.note()));
    }
    page.line(what());
    page.say("post.who", new HeadcountWords(wording).of(impact.seeing()));
    if (picture != null) {
      page.add(picture.block());
    }
    return page.buttons(
            Press.of(Actions.NEWS, wording.say("button.news")).asPrimary(),
            new Press(
                Actions.CHANGES,
                wording.say("button.changes"),
                String.valueOf(publication.number()),
                null,
                false),
            CardButtons.show(Intent.MAP, "button.map", wording))
        .note(
            "post.note",
            new TimeWords(wording).day(publication.at().atZone(zone).toLocalDate()),
            ContactWords.of(contact, wording))
        .as("post.title", wording.say("post.heard", publication.number(), changes.size()));
  }

  private String what() {
    if (changes.isEmpty()) {
      return wording.say("changes.order.only");
    }
    ChangeList list = new ChangeWords(wording).list(changes, LISTED);
    String groups = list.groups().stream().map(this::group).collect(joining("\n"));
    String more = list.more();
    return wording.say("post.what") + "\n" + groups + (more == null ? "" : "\n" + more);
  }

  private String group(ChangeList.Group group) {
    String names =
        group.changes().stream()
            .map(change -> Mrkdwn.text(Cut.to(NAME, change)))
            .collect(joining(wording.say("list.slash")));
    return wording.say("post.group", group.label(), names);
  }
}
