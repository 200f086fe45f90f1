package careermap.slackstandin;

import java.time.Duration;
import java.util.function.Supplier;

/** A way to go wrong: makes a reply, with or without doing what was asked. */
@FunctionalInterface
interface Fault {
  Reply strike(Supplier<Reply> asked);

  static Fault error(String code) {
    return asked -> Reply.json(Refused.error(code));
  }

  /** Nothing is done, and this is the answer. */
  static Fault reply(Reply reply) {
    return asked -> reply;
  }

  static Fault html(int status) {
    return reply(Reply.html(status));
  }

  static Fault rateLimit(Duration retryAfter) {
    return asked ->
        Reply.json(429, Refused.error("ratelimited"))
            .with("Retry-After", Long.toString(retryAfter.toSeconds()));
  }

  static Fault hangUp() {
    return reply(Reply.hangUp());
  }

  /** It is done, and the answer never arrives. */
  static Fault lostAnswer() {
    return asked -> asked.get().lost();
  }

  /** It is done, and the answer breaks off in the middle. */
  static Fault cutOff() {
    return asked -> asked.get().cutOff();
  }
}
