package careermap.guidance;

import static java.util.Objects.requireNonNullElse;

import careermap.map.Language;
import careermap.person.Account;
import careermap.person.SlackId;
import java.time.ZoneId;
import java.util.function.Predicate;

/** Finds out who is asking (訪問者を知る). */
public final class MeetVisitor {
  private final Standings standings;
  private final Predicate<SlackId> isHr;
  private final Language language;
  private final ZoneId zone;

  /**
   * @param isHr who has the rights of human resources
   * @param language for whoever has none of their own
   * @param zone for whoever has none of their own
   */
  public MeetVisitor(Standings standings, Predicate<SlackId> isHr, Language language, ZoneId zone) {
    this.standings = standings;
    this.isHr = isHr;
    this.language = language;
    this.zone = zone;
  }

  public Visitor by(SlackId id) {
    boolean hr = isHr.test(id);
    Arrival arrival = standings.arrivalOf(id);
    Account account = arrival.account();
    return new Visitor(
        id,
        requireNonNullElse(account.language(), language),
        requireNonNullElse(account.zone(), zone),
        account.zone() != null,
        arrival.standing(),
        hr,
        arrival.waiting());
  }
}
