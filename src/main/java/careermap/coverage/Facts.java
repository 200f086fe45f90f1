package careermap.coverage;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is told of somebody without a name: the band of their last talk, and how many they had. */
record Facts(Band last, int talks) {
  static Facts of(Talks.Held held, LocalDate day) {
    return new Facts(Band.of(held.last(), day), held.number());
  }

  /** What could be true of anybody. */
  static Stream<Facts> possible() {
    return Stream.of(Band.values()).map(band -> new Facts(band, band.isTalked() ? 1 : 0));
  }
}
