package careermap.person;

import careermap.map.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Slack accounts that were looked up (Slackのアカウント). */
public interface Accounts {
  Optional<Account> byId(SlackId id);

  /** Keeps what Slack said at {@code now}; what its owner chose stays. */
  void remember(SlackId id, @Nullable String locale, @Nullable ZoneId zone, Instant now);

  /** Keeps whether Slack lets anybody in with the account. */
  void close(SlackId id, boolean closed);

  /** Whether nobody is let in with the account any more, as far as Slack has said. */
  boolean isClosed(SlackId id);

  /** The accounts with which nobody is let in any more, as far as Slack has said. */
  Set<SlackId> closed();

  /** Whom Slack does not know by the e-mail that the roster has now. */
  Set<PersonId> notFound();

  /** The owner's own choice; null follows Slack again. */
  void choose(SlackId id, @Nullable Language language);

  /**
   * Accounts of present people that were not looked up since {@code before}, at most {@code limit}.
   */
  List<SlackId> unknownSince(Instant before, int limit);

  /** Present people with an e-mail and no account, not looked up since {@code before}. */
  List<Person> withoutAccount(Instant before, int limit);

  /**
   * Keeps the outcome of looking for a person's account by their e-mail.
   *
   * @param found null where Slack knows no such e-mail
   */
  void link(PersonId person, String email, @Nullable SlackId found, Instant now);

  /** Marks the welcome as given; true for whoever calls first. */
  boolean welcome(SlackId id, Instant now);
}
