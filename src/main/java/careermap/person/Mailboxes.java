package careermap.person;

import java.util.Optional;

/**
 * The e-mail that Slack has of each account (Slackのメールアドレス); whoever has it in the roster is its
 * owner.
 */
@FunctionalInterface
public interface Mailboxes {
  /** Empty where Slack has none, or knows no such account. */
  Optional<String> of(SlackId account);
}
