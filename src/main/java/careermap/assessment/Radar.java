package careermap.assessment;

import careermap.map.AbilityUnit;
import careermap.map.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How each ability unit is seen (能力ユニットごとの見方): what a picture of a sheet shows.
 *
 * @param lines those that the picture has at all, even where none of their points is known
 */
public record Radar(Phrase role, Set<Line> lines, List<Axis> axes) {
  private static final int WHOLE = 100;

  public Radar {
    lines = Set.copyOf(lines);
    axes = List.copyOf(axes);
  }

  /** Whose opinion a line is (見方の線). */
  public enum Line {
    SELF,
    SUPERVISOR,
    /** What the next level expects; nobody's opinion. */
    NEXT
  }

  /**
   * A unit and how it is seen (見方の軸).
   *
   * @param shares how many rows of a hundred are marked ○, of those that count; a line is absent
   *     where no row counts
   */
  public record Axis(Phrase unit, Map<Line, Integer> shares) {
    public Axis {
      shares = Map.copyOf(shares);
      if (shares.values().stream().anyMatch(share -> share < 0 || share > WHOLE)) {
        throw new IllegalArgumentException("a share is from 0 to 100");
      }
    }

    public OptionalInt share(Line line) {
      Integer share = shares.get(line);
      return share == null ? OptionalInt.empty() : OptionalInt.of(share);
    }

    private Axis with(Line line, @Nullable Integer share) {
      if (share == null) {
        return this;
      }
      Map<Line, Integer> more = new EnumMap<>(Line.class);
      more.putAll(shares);
      more.put(line, share);
      return new Axis(unit, more);
    }
  }

  /** Both opinions. */
  public static Radar of(Reveal reveal) {
    return empty(reveal.sheet())
        .with(Line.SELF, reveal.sheet(), reveal.marks(Side.SELF))
        .with(Line.SUPERVISOR, reveal.sheet(), reveal.marks(Side.SUPERVISOR));
  }

  /** One opinion alone, for whoever gave it. */
  public static Radar of(OwnSheet own) {
    Line line = own.side() == Side.SELF ? Line.SELF : Line.SUPERVISOR;
    return empty(own.sheet()).with(line, own.sheet(), own.marks());
  }

  /**
   * The same with what the next level expects; without a line for it where that is known of no
   * unit.
   *
   * @param expected a share for each axis, in their order; null where it is not known
   */
  public Radar withNext(List<? extends @Nullable Integer> expected) {
    boolean known = expected.stream().anyMatch(Objects::nonNull);
    return known ? with(Line.NEXT, expected) : this;
  }

  private static Radar empty(Sheet sheet) {
    return new Radar(
        sheet.role().name(),
        Set.of(),
        sheet.units().stream().map(unit -> new Axis(unit.name(), Map.of())).toList());
  }

  private Radar with(Line line, Sheet sheet, Map<String, Mark> marks) {
    List<@Nullable Integer> shares = new ArrayList<>();
    sheet.units().forEach(unit -> shares.add(share(unit, marks)));
    return with(line, shares);
  }

  private static @Nullable Integer share(AbilityUnit unit, Map<String, Mark> marks) {
    OptionalInt share = Totals.of(Sheet.rowsOf(unit), marks).share(Mark.ALONE);
    return share.isPresent() ? share.getAsInt() : null;
  }

  private Radar with(Line line, List<? extends @Nullable Integer> shares) {
    if (shares.size() != axes.size()) {
      throw new IllegalArgumentException("each of the " + axes.size() + " axes needs its share");
    }
    Set<Line> more = new HashSet<>(lines);
    more.add(line);
    List<Axis> longer = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      longer.add(axes.get(i).with(line, shares.get(i)));
    }
    return new Radar(role, more, longer);
  }
}
