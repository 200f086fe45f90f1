package careermap.slack;

import careermap.access.AccessLog;
import careermap.change.ChangesForMe;
import careermap.guidance.Career;
import careermap.guidance.CareerGuide;
import careermap.guidance.HrContact;
import careermap.guidance.ShowCareer;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.map.Language;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.publication.ShowNews;
import careermap.slack.view.CareerCard;
import careermap.slack.view.PlainText;
import careermap.slack.view.Screen;
import careermap.slack.view.StrangerView;
import careermap.slack.view.Upcoming;
import careermap.wording.Wording;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.util.json.GsonFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The card that somebody sees on {@code /career}, for the command line: without their goal, which
 * is theirs alone. The look is logged.
 */
public final class CardForCommandLine {
  private final People people;
  private final Standings standings;
  private final ShowCareer showCareer;
  private final ShowNews showNews;
  private final AccessLog accessLog;
  private final Clock clock;
  private final ZoneId zone;

  public CardForCommandLine(
      People people,
      Standings standings,
      ShowCareer showCareer,
      ShowNews showNews,
      AccessLog accessLog,
      Clock clock,
      ZoneId zone) {
    this.people = people;
    this.standings = standings;
    this.showCareer = showCareer;
    this.showNews = showNews;
    this.accessLog = accessLog;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * The card of somebody; empty where the roster has nobody of that number or e-mail.
   *
   * @param who an employee number or an e-mail
   */
  public Optional<Card> of(String who, Language language) {
    return find(who).map(person -> card(person, language));
  }

  private Optional<Person> find(String who) {
    return who.contains("@") ? people.byEmail(who) : people.byId(new PersonId(who));
  }

  private Card card(Person person, Language language) {
    accessLog.looked(
        AccessLog.COMMAND_LINE, List.of(person.id()), AccessLog.What.CARD, clock.instant());
    Optional<Standing> standing = standings.byId(person.id()).map(Standing::withoutGoal);
    return new Card(screen(showCareer.of(standing, zone), Wording.in(language)));
  }

  private Screen screen(Career career, Wording wording) {
    if (career instanceof Career.OnMap onMap) {
      CareerGuide guide = onMap.guide();
      @Nullable ChangesForMe news = showNews.to(onMap).orElse(null);
      return CareerCard.of(guide, news, Upcoming.NONE, false, wording);
    }
    HrContact nobody = new HrContact(null);
    return career instanceof Career.OffMap offMap
        ? StrangerView.offTheMap(offMap.person().role().value(), nobody, wording)
        : StrangerView.unknown(nobody, wording);
  }

  /** A card, to be printed. */
  public record Card(Screen screen) {
    public String text() {
      return PlainText.of(screen);
    }

    /** What Slack is sent. */
    public String json() {
      return json(Replies.acknowledgement(screen));
    }

    private static String json(Object message) {
      Gson slack = GsonFactory.createSnakeCase();
      return new GsonBuilder().setPrettyPrinting().create().toJson(slack.toJsonTree(message));
    }
  }
}
