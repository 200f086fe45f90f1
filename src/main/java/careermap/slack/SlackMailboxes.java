package careermap.slack;

import careermap.person.Mailboxes;
import careermap.person.SlackId;
import com.slack.api.model.User;
import java.util.Optional;

/** Asks Slack; where it does not answer, nothing goes on that would need to know. */
record SlackMailboxes(Courier courier) implements Mailboxes {
  @Override
  public Optional<String> of(SlackId account) {
    User user =
        courier
            .call("users.info", methods -> methods.usersInfo(r -> r.user(account.value())))
            .getUser();
    return Optional.ofNullable(user.getProfile()).map(User.Profile::getEmail);
  }
}
