package careermap.coverage;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What is told of somebody without a name: the bands and numbers of their talks, those that are no
 * secret and all.
 */
record Facts(Band open, int openTalks, Band all, int allTalks) {
  static Facts of(Talks.Held held, LocalDate day) {
    return new Facts(
        Band.of(held.last(), day),
        held.number(),
        Band.of(held.lastOfAll(), day),
        held.numberOfAll());
  }

  /** As if nothing were secret. */
  Facts opened() {
    return new Facts(all, allTalks, all, allTalks);
  }

  /** As if all were secret. */
  Facts closed() {
    return new Facts(Band.NEVER, 0, all, allTalks);
  }

  /** What could be true of anybody. */
  static Stream<Facts> possible() {
    return Stream.of(Band.values())
        .map(band -> new Facts(band, band.isTalked() ? 1 : 0, band, band.isTalked() ? 1 : 0));
  }
}
