package careermap.observed;

import careermap.map.RoleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The steps that are told (知らせてよい異動の一覧); once told, they never change. */
public interface ObservedMoves {
  List<TellableMove> all();

  /** The day on which some were last told; empty where none ever were. */
  Optional<LocalDate> lastTold();

  /**
   * Those of {@code moves} whose person is not told of on that path yet: whoever was told of twice
   * would hide how few others are new.
   *
   * @param held the code by which a role of any time is known now
   */
  List<Move> untold(List<Move> moves, UnaryOperator<RoleCode> held);

  /** Tells further ones from {@code day} on; of each person each path once. */
  void tell(List<Move> moves, LocalDate day);
}
