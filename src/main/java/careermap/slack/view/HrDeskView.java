package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.arrangement.ReminderDesk;
import careermap.guidance.HrDesk;
import careermap.map.CareerMap;
import careermap.observed.PathOverview;
import careermap.person.Correction;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.publication.MapDesk;
import careermap.understanding.Intent;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.time.ZoneId;
import java.util.List;

/** Human resources' desk: the map in force, the roster's loose ends, what people reported. */
public final class HrDeskView {
  private static final int NAMED = 10;
  private static final int CORRECTIONS = 15;

  private final HrDesk desk;
  private final MapDesk map;
  private final ReminderDesk reminders;
  private final List<PathOverview> observed;
  private final ZoneId zone;
  private final Wording wording;

  private HrDeskView(
      HrDesk desk,
      MapDesk map,
      ReminderDesk reminders,
      List<PathOverview> observed,
      ZoneId zone,
      Wording wording) {
    this.desk = desk;
    this.map = map;
    this.reminders = reminders;
    this.observed = observed;
    this.zone = zone;
    this.wording = wording;
  }

  /**
   * @param observed how people really went
   * @param inForce names what is claimed
   */
  public static Screen of(
      HrDesk desk,
      MapDesk map,
      ReminderDesk reminders,
      List<PathOverview> observed,
      CareerMap inForce,
      ZoneId zone,
      Wording wording) {
    return new HrDeskView(desk, map, reminders, observed, zone, wording).screen(inForce);
  }

  public static Screen notForYou(Wording wording) {
    return new Page(wording)
        .say("hr.not.yours")
        .buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .as("hr.title", wording.say("hr.not.yours"));
  }

  private Screen screen(CareerMap inForce) {
    int corrections = desk.corrections().size();
    int open = corrections + reminders.held();
    Page page =
        new Page(wording)
            .say("hr.map", desk.version(), new TimeWords(wording).day(desk.since()))
            .header(wording.say(open == 0 ? "hr.header.none" : "hr.header", open));
    desk.corrections().stream().limit(CORRECTIONS).forEach(one -> page.add(correction(one)));
    rest(page, corrections - CORRECTIONS);
    ClaimsView.desk(page, desk.claims(), inForce);
    new MapDeskLines(map, zone, wording).on(page);
    page.add(ObservedWords.onDesk(observed, wording)).divider();
    CadenceLines.on(page, reminders.arrangements(), wording);
    page.divider().say("hr.roster", desk.present());
    people(page, "hr.unsupervised", desk.unsupervised());
    people(page, "hr.unreachable", desk.unreachable());
    people(page, "hr.off.map", desk.offTheMap());
    new ReminderDeskLines(reminders, wording).on(page);
    return page.buttons(
            CardButtons.posting(wording),
            SheetActions.press(SheetActions.CYCLES, "all", wording.say("button.cycles")),
            CardButtons.show(Intent.MAP, "button.map", wording),
            CardButtons.show(Intent.CARD, "button.card", wording))
        .note("hr.note")
        .as("hr.title", wording.say("hr.heard", open));
  }

  private void rest(Page page, int rest) {
    if (rest > 0) {
      page.say("list.rest", rest);
    }
  }

  private SectionBlock correction(Correction correction) {
    String line =
        new Page(wording)
            .safely(
                "correction." + correction.kind(),
                who(correction),
                new TimeWords(wording).day(correction.reportedAt().atZone(zone).toLocalDate()),
                onRoster(correction));
    Press settle =
        new Press(
            Actions.SETTLE,
            wording.say("button.settle"),
            String.valueOf(correction.id()),
            wording.say("button.settle.spoken", who(correction)),
            false);
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(line).verbatim(true).build())
        .accessory(settle.element())
        .build();
  }

  /** What the roster has for what is said to be wrong. */
  private String onRoster(Correction correction) {
    Person person = correction.person();
    if (person == null) {
      return "";
    }
    PersonId supervisor = person.supervisor();
    return switch (correction.kind()) {
      case ROLE -> person.role().value();
      case SUPERVISOR ->
          supervisor == null ? wording.say("mine.supervisor.none") : supervisor.value();
      case NOT_ON_ROSTER -> "";
    };
  }

  private String who(Correction correction) {
    Person person = correction.person();
    return person == null
        ? wording.say("correction.account", correction.by().value())
        : CadenceWords.whole(person, wording);
  }

  private void people(Page page, String key, List<Person> people) {
    if (people.isEmpty()) {
      return;
    }
    String names =
        people.stream()
            .limit(NAMED)
            .map(person -> Mrkdwn.text(CadenceWords.whole(person, wording)))
            .collect(joining(wording.say("list.and")));
    int rest = people.size() - NAMED;
    page.line(
        wording.say(key, people.size())
            + "\n"
            + (rest > 0 ? wording.say("list.people.more", names, rest) : names));
  }
}
