package careermap.blockkit;

import static careermap.blockkit.Rules.bool;
import static careermap.blockkit.Rules.string;
import static careermap.blockkit.Shape.typed;

import java.util.Map;

/** Text objects. */
final class Texts {
  private Texts() {}

  static Rule plain(int max) {
    return Rules.byType(Map.of("plain_text", plainShape(max)));
  }

  static Rule mrkdwn(int max) {
    return Rules.byType(Map.of("mrkdwn", mrkdwnShape(max)));
  }

  static Rule text(int max) {
    return Rules.byType(Map.of("plain_text", plainShape(max), "mrkdwn", mrkdwnShape(max)));
  }

  /** Of a cell; how long it may be is counted over the whole table. */
  static Rule raw() {
    return typed().needs("text", string(1, Integer.MAX_VALUE));
  }

  private static Rule plainShape(int max) {
    return typed().needs("text", string(1, max)).may("emoji", bool());
  }

  private static Rule mrkdwnShape(int max) {
    return typed().needs("text", string(1, max)).may("verbatim", bool());
  }
}
