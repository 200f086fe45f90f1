package careermap.observed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps that are told (知らせてよい異動の一覧); once told, they never change. */
public interface ObservedMoves {
  List<TellableMove> all();

  /** The day on which some were last told; empty where none ever were. */
  Optional<LocalDate> lastTold();

  /** Those of {@code moves} whose person is not told of on that path yet. */
  List<Move> untold(List<Move> moves);

  /** Tells further ones from {@code day} on; of each person each path once. */
  void tell(List<Move> moves, LocalDate day);
}
