package careermap.slack;

import careermap.delivery.Outbox;
import careermap.person.SlackId;
import java.util.List;

/** The conversation between the app and one person. */
final class DirectLine {
  private final Courier courier;
  private final Outbox outbox;

  DirectLine(Courier courier, Outbox outbox) {
    this.courier = courier;
    this.outbox = outbox;
  }

  /**
   * As it is known, or as Slack says.
   *
   * @throws SlackRefused where neither
   */
  String to(SlackId account) {
    return outbox.directChannel(account).orElseGet(() -> open(account));
  }

  /** What tells this conversation from others, whether it is known or not. */
  String key(SlackId account) {
    return outbox.directChannel(account).orElse(account.value());
  }

  private String open(SlackId account) {
    return courier
        .call(
            Turn.behind("conversations.open"),
            methods -> methods.conversationsOpen(r -> r.users(List.of(account.value()))))
        .getChannel()
        .getId();
  }
}
