package careermap.history;

import careermap.map.Folded;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of event (出来事の種類) that a row of the history tells of. */
public enum PastKind {
  ROLE("役割"),
  TALK("面談"),
  EXPERIENCE("経験"),
  QUALIFICATION("資格");

  private final String japanese;

  PastKind(String japanese) {
    this.japanese = japanese;
  }

  public String japanese() {
    return japanese;
  }

  static Optional<PastKind> named(String text) {
    String folded = Folded.of(text);
    return Stream.of(values())
        .filter(kind -> folded.equals(kind.japanese) || folded.equals(Folded.of(kind.name())))
        .findFirst();
  }
}
