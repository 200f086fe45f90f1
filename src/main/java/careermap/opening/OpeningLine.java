package careermap.opening;

import careermap.map.Requirement;
import careermap.map.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opening as somebody sees it (いまある機会の行).
 *
 * @param gives what it gives, as far as the map in force knows it
 * @param closes those of them that the reader's paths still ask for
 * @param role that it is for; null where it is for none that the map knows
 * @param onTheWay whether the reader's paths lead to that role
 * @param hand the reader's own; null where they raised none
 */
public record OpeningLine(
    Opening opening,
    List<Requirement> gives,
    List<Requirement> closes,
    @Nullable Role role,
    boolean onTheWay,
    @Nullable Hand hand) {
  public OpeningLine {
    gives = List.copyOf(gives);
    closes = List.copyOf(closes);
  }

  /** Whether it is something that the reader's paths ask for. */
  public boolean isForMe() {
    return !closes.isEmpty() || onTheWay;
  }
}
