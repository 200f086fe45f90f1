package careermap.guidance;

import careermap.map.Language;
import careermap.person.Account;
import careermap.person.Accounts;
import careermap.person.SlackId;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out who is asking (訪問者を知る). */
public final class MeetVisitor {
  private final Accounts accounts;
  private final Standings standings;
  private final Snapshot snapshot;
  private final Predicate<SlackId> isHr;
  private final Language language;
  private final ZoneId zone;

  /**
   * @param isHr who has the rights of human resources
   * @param language for whoever has none of their own
   * @param zone for whoever has none of their own
   */
  public MeetVisitor(
      Accounts accounts,
      Standings standings,
      Snapshot snapshot,
      Predicate<SlackId> isHr,
      Language language,
      ZoneId zone) {
    this.accounts = accounts;
    this.standings = standings;
    this.snapshot = snapshot;
    this.isHr = isHr;
    this.language = language;
    this.zone = zone;
  }

  public Visitor by(SlackId id) {
    boolean hr = isHr.test(id);
    return snapshot.of(() -> by(id, hr));
  }

  private Visitor by(SlackId id, boolean hr) {
    Optional<Account> account = accounts.byId(id);
    return new Visitor(
        id,
        account.map(Account::language).orElse(language),
        account.map(Account::zone).orElse(zone),
        account.map(Account::zone).isPresent(),
        standings.bySlackId(id),
        hr);
  }
}
