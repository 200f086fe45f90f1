package careermap.slack;

import careermap.person.Accounts;
import careermap.person.Person;
import careermap.person.SlackId;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds accounts by e-mail, and each account's language and zone, at Slack's pace. */
public final class AccountRound {
  private static final Logger LOG = LoggerFactory.getLogger(AccountRound.class);

  /** Slack allows users.lookupByEmail 50 times a minute (tier 3), users.info 100 times (tier 4). */
  private static final Duration BETWEEN_LOOKUPS = Duration.ofMillis(1_250);

  private static final Duration BETWEEN_INFOS = Duration.ofMillis(650);
  private static final Duration FRESH = Duration.ofDays(1);
  private static final int A_ROUND = 40;

  private final Courier courier;
  private final Accounts accounts;
  private final Clock clock;

  public AccountRound(Courier courier, Accounts accounts, Clock clock) {
    this.courier = courier;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Looks up some accounts; ends early once the app is stopping. */
  public void run(BooleanSupplier stopping) {
    try {
      link(stopping);
      learn(stopping);
    } catch (SlackRefused refused) {
      LOG.warn("accounts are looked up later: {} said {}", refused.method(), refused.error());
    }
  }

  private void link(BooleanSupplier stopping) {
    for (Person person : accounts.withoutAccount(stale(), A_ROUND)) {
      if (stopping.getAsBoolean()) {
        return;
      }
      String email = String.valueOf(person.email());
      accounts.link(person.id(), email, find(email).orElse(null), clock.instant());
      Retries.pause(BETWEEN_LOOKUPS);
    }
  }

  private void learn(BooleanSupplier stopping) {
    for (SlackId id : accounts.unknownSince(stale(), A_ROUND)) {
      if (stopping.getAsBoolean()) {
        return;
      }
      learn(id);
      Retries.pause(BETWEEN_INFOS);
    }
  }

  /** Asks Slack for one account's language and zone, and keeps them. */
  void learn(SlackId id) {
    try {
      UsersInfoResponse info =
          courier.call(
              "users.info",
              methods -> methods.usersInfo(r -> r.user(id.value()).includeLocale(true)));
      remember(id, info.getUser());
    } catch (SlackRefused refused) {
      if (!refused.is("user_not_found")) {
        throw refused;
      }
      accounts.remember(id, null, null, clock.instant());
    }
  }

  /** Keeps what Slack says of an account. */
  void remember(SlackId id, User user) {
    accounts.remember(id, user.getLocale(), zone(user.getTz()), clock.instant());
    accounts.close(id, user.isDeleted());
  }

  private Optional<SlackId> find(String email) {
    try {
      return Optional.of(
          new SlackId(
              courier
                  .call(
                      Turn.behind("users.lookupByEmail"),
                      methods -> methods.usersLookupByEmail(r -> r.email(email)))
                  .getUser()
                  .getId()));
    } catch (SlackRefused refused) {
      if (refused.is("users_not_found")) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private Instant stale() {
    return clock.instant().minus(FRESH);
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return null;
    }
  }
}
