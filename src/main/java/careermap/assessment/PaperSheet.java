package careermap.assessment;

import careermap.map.AbilityUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it goes on paper (紙の評価シート): with the marks that whoever asks for it may see, or with
 * none.
 *
 * @param person whose sheet it is; null leaves room to write a name
 * @param supervisor the same of the supervisor
 * @param marks a side that is absent leaves room for marks
 * @param examples the supervisor's reasons, by criterion
 * @param comments by the unit's code; a side that is absent leaves room for words
 */
public record PaperSheet(
    Sheet sheet,
    @Nullable String person,
    @Nullable String supervisor,
    Days days,
    Map<Side, Map<String, Mark>> marks,
    Map<String, String> examples,
    Map<Side, Map<String, String>> comments) {
  public PaperSheet {
    marks = Map.copyOf(marks);
    examples = Map.copyOf(examples);
    comments = Map.copyOf(comments);
  }

  /** When what was done (評価シートの日付); null leaves room for a day. */
  public record Days(
      @Nullable LocalDate opened,
      @Nullable LocalDate self,
      @Nullable LocalDate supervisor,
      @Nullable LocalDate closed) {
    static final Days NONE = new Days(null, null, null, null);

    /** The days of one who marks: the other side's are not theirs to know before the reveal. */
    private Days of(Side side) {
      return new Days(
          opened,
          side == Side.SELF ? self : null,
          side == Side.SUPERVISOR ? supervisor : null,
          closed);
    }
  }

  /** To be filled in by hand. */
  public static PaperSheet blank(Sheet sheet) {
    return new PaperSheet(sheet, null, null, Days.NONE, Map.of(), Map.of(), Map.of());
  }

  /** One opinion alone, for whoever gave it. */
  public static PaperSheet of(
      OwnSheet own, @Nullable String person, @Nullable String supervisor, ZoneId zone) {
    return new PaperSheet(
        own.sheet(),
        person,
        supervisor,
        days(own.assessment(), zone).of(own.side()),
        Map.of(own.side(), own.marks()),
        Map.of(),
        Map.of(own.side(), own.comments()));
  }

  /** Both opinions with the examples. */
  public static PaperSheet of(
      Reveal reveal, @Nullable String person, @Nullable String supervisor, ZoneId zone) {
    Map<Side, Map<String, Mark>> marks = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      marks.put(side, reveal.marks(side));
    }
    return new PaperSheet(
        reveal.sheet(),
        person,
        supervisor,
        days(reveal.assessment(), zone),
        marks,
        reveal.marks().examples(),
        reveal.marks().comments());
  }

  private static Days days(Assessment of, ZoneId zone) {
    return new Days(
        day(of.openedAt(), zone),
        day(of.selfAt(), zone),
        day(of.raterAt(), zone),
        day(of.closedAt(), zone));
  }

  private static @Nullable LocalDate day(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? null : LocalDate.ofInstant(moment, zone);
  }

  public Optional<Mark> mark(SheetRow row, Side side) {
    return Optional.ofNullable(marks.get(side)).flatMap(given -> mark(given, row));
  }

  private static Optional<Mark> mark(Map<String, Mark> given, SheetRow row) {
    return Optional.ofNullable(given.get(row.code()));
  }

  /** Of a unit; empty where that side's marks are not on this paper. */
  public Optional<Totals> totals(AbilityUnit unit, Side side) {
    return Optional.ofNullable(marks.get(side)).map(given -> Totals.of(Sheet.rowsOf(unit), given));
  }

  /** In all; empty as above. */
  public Optional<Totals> totals(Side side) {
    return Optional.ofNullable(marks.get(side)).map(given -> Totals.of(sheet.rows(), given));
  }

  /** What a side wrote of a unit, where that side is on this paper. */
  public Optional<String> comment(AbilityUnit unit, Side side) {
    return Optional.ofNullable(comments.get(side))
        .flatMap((Map<String, String> written) -> Optional.ofNullable(written.get(unit.code())));
  }

  public Optional<String> example(SheetRow row) {
    return Optional.ofNullable(examples.get(row.code()));
  }
}
