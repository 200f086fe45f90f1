package careermap.slack;

import careermap.guidance.MeetVisitor;
import careermap.guidance.Visitor;
import careermap.person.Accounts;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.SlackId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Meets people, also those whose account nobody has looked up yet. */
final class Introductions {
  private static final Logger LOG = LoggerFactory.getLogger(Introductions.class);

  private final MeetVisitor meet;
  private final People people;
  private final Accounts accounts;
  private final AccountRound round;
  private final Courier courier;
  private final Workers workers;
  private final Clock clock;
  private final Cache<SlackId, Boolean> asked =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).maximumSize(10_000).build();

  Introductions(
      MeetVisitor meet, StaffNeeds house, AccountRound round, Courier courier, Workers workers) {
    this.meet = meet;
    this.people = house.people();
    this.accounts = house.accounts();
    this.round = round;
    this.courier = courier;
    this.workers = workers;
    this.clock = house.clock();
  }

  /** Who is asking; the roster is asked by e-mail where it still has people without an account. */
  Visitor meet(String userId) {
    SlackId id = new SlackId(userId);
    Visitor visitor = meet.by(id);
    learnLater(visitor);
    if (visitor.standing().isPresent() || accounts.withoutAccount(clock.instant(), 1).isEmpty()) {
      return visitor;
    }
    return link(id) ? meet.by(id) : visitor;
  }

  /** Language and zone are asked for behind the answer, once in a while where Slack is silent. */
  private void learnLater(Visitor visitor) {
    if (!visitor.known() && asked.asMap().putIfAbsent(visitor.id(), true) == null) {
      workers.startIfFree(() -> learn(visitor.id()));
    }
  }

  private void learn(SlackId id) {
    try {
      round.learn(id);
    } catch (SlackRefused refused) {
      LOG.warn("the language of {} stays unknown for now: {}", id, refused.error());
    }
  }

  private boolean link(SlackId id) {
    try {
      User user =
          courier
              .call("users.info", m -> m.usersInfo(r -> r.user(id.value()).includeLocale(true)))
              .getUser();
      round.remember(id, user);
      Optional<Person> person =
          Optional.ofNullable(user.getProfile())
              .map(User.Profile::getEmail)
              .flatMap(people::byEmail)
              .filter(found -> found.slackId() == null);
      person.ifPresent(
          found -> accounts.link(found.id(), String.valueOf(found.email()), id, clock.instant()));
      return person.isPresent();
    } catch (SlackRefused refused) {
      LOG.warn("user {} stays unknown for now: {}", id, refused.error());
      return false;
    }
  }
}
