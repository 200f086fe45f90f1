package careermap.slack;

import careermap.map.Language;
import careermap.person.Account;
import careermap.person.Accounts;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Finds those who get notices: their account, their language and where they are. */
final class Addressees {
  private final People people;
  private final Accounts accounts;
  private final Language language;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * @param language for whoever has none of their own
   * @param zone for whoever has none of their own
   */
  Addressees(People people, Accounts accounts, Language language, ZoneId zone, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.language = language;
    this.zone = zone;
    this.clock = clock;
  }

  Addressee find(PersonId id) {
    return people.byId(id).map(this::find).orElseGet(() -> new Addressee.Gone("not on the roster"));
  }

  private Addressee find(Person person) {
    SlackId id = person.slackId();
    if (id == null) {
      return person.email() == null
          ? new Addressee.Gone("no Slack account")
          : new Addressee.NotFoundYet();
    }
    Optional<Account> account = accounts.byId(id);
    ZoneId where = account.map(Account::zone).orElse(zone);
    if (person.hasLeft(LocalDate.now(clock.withZone(where)))) {
      return new Addressee.Gone("has left");
    }
    return accounts.isClosed(id)
        ? new Addressee.Gone("Slack account closed")
        : new Addressee.Found(
            id, new Reader(person, account.map(Account::language).orElse(language), where));
  }

  /** Whoever should get a notice. */
  sealed interface Addressee {
    /** They can be reached. */
    record Found(SlackId account, Reader reader) implements Addressee {}

    /** Slack has not been asked for their account yet, or does not know them yet. */
    record NotFoundYet() implements Addressee {}

    /** They cannot be reached, and will not be. */
    record Gone(String reason) implements Addressee {}
  }
}
