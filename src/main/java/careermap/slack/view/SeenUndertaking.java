package careermap.slack.view;

import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import java.util.Optional;

/** A record of an experience, as it was when a button or a form was drawn. */
public record SeenUndertaking(UndertakingId id, long revision) {
  private static final char BETWEEN = '|';

  static SeenUndertaking of(Undertaking undertaking) {
    return new SeenUndertaking(undertaking.id(), undertaking.revision());
  }

  String value() {
    return revision + String.valueOf(BETWEEN) + id.value();
  }

  /** From what a button or a form brings back; empty where it is none of ours. */
  public static Optional<SeenUndertaking> in(String value) {
    int between = value.indexOf(BETWEEN);
    return between > 0 && value.substring(0, between).matches("\\d{1,18}")
        ? UndertakingId.of(value.substring(between + 1))
            .map(id -> new SeenUndertaking(id, Long.parseLong(value.substring(0, between))))
        : Optional.empty();
  }
}
