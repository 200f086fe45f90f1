package careermap.privacy;

import java.util.List;
import java.util.stream.Stream;

/** A kind of data that is kept for a while (保存する記録の種類). */
public enum KeptKind {
  /** Talks with their promises and notes, from the day on which they were held. */
  TALKS(60, 12),
  /** Notes, from the moment they were written. */
  NOTES(36, 3),
  /** Requests for talks that are over. */
  REQUESTS(12, 3),
  /** Evaluation sheets that are closed, or that nobody has gone on with. */
  SHEETS(60, 12),
  /** Reports of wrong data that are settled. */
  CORRECTIONS(12, 3),
  /** What people were told, digests included. */
  NOTICES(3, 3),
  /** What was given to somebody as a file; what others are in goes from Slack as well. */
  FILES(12, 1),
  /** Who looked. */
  LOOKS(36, 12),
  /** Who changed what. */
  AUDIT(84, 36),
  /** Everything about somebody, from their last day on. */
  LEAVERS(12, 1);

  private static final List<Integer> CHOICES = List.of(1, 3, 6, 12, 24, 36, 60, 84, 120);

  private final int usual;
  private final int shortest;

  KeptKind(int usual, int shortest) {
    this.usual = usual;
    this.shortest = shortest;
  }

  /** Months, where human resources have set nothing. */
  public int usual() {
    return usual;
  }

  /** The periods that may be set, in months. */
  public List<Integer> choices() {
    return CHOICES.stream().filter(months -> months >= shortest).toList();
  }

  public static Stream<KeptKind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.name().equals(name));
  }
}
