package careermap.file;

import careermap.file.Piece.Kind;
import careermap.map.Folded;
import careermap.map.Language;
import careermap.map.Opportunity;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a column hold, and how that becomes a piece of the map and back. */
enum Content {
  TEXT,
  CODE,
  CODES,
  TEXTS,
  NUMBER,
  NUMBERS,
  SHOWN(new String[] {"true", "false"}),
  COMMON(new String[] {"true", "false"}),
  TRACK(Track.values()),
  STEP(Transition.Kind.values()),
  OPPORTUNITY(Opportunity.Kind.values());

  private static final Pattern NUMBER_FORM = Pattern.compile("-?\\d+|-?\\d{1,3}(,\\d{3})+");
  private static final String MONTH = "月";

  private final @Nullable Choices choices;

  Content() {
    choices = null;
  }

  Content(Object[] values) {
    choices = new Choices(name(), Arrays.stream(values).map(Object::toString).toList());
  }

  @Nullable Choices choices() {
    return choices;
  }

  /** The piece that a cell with something in it is. */
  Piece read(Place place, String text) {
    return switch (this) {
      case TEXT -> SheetPiece.word(place, Kind.TEXT, text);
      case CODE -> SheetPiece.word(place, Kind.TEXT, Folded.narrow(text));
      case CODES -> list(place, ListCell.split(Folded.narrow(text)), CODE);
      case TEXTS -> list(place, ListCell.split(text), TEXT);
      case NUMBER -> number(place, Folded.narrow(text));
      case NUMBERS -> list(place, ListCell.split(Folded.narrow(text).replace(MONTH, "")), NUMBER);
      case SHOWN, COMMON -> choice(place, text, Kind.FLAG);
      case TRACK, STEP, OPPORTUNITY -> choice(place, text, Kind.TEXT);
    };
  }

  /** What is put into a cell: text, or a number. */
  Object write(Object value, Language language) {
    if (choices != null) {
      return choices.wordsFor(value.toString()).in(language);
    }
    boolean isJapaneseList = this == TEXTS && language == Language.JA;
    return value instanceof Collection<?> items
        ? ListCell.join(items, isJapaneseList ? "、" : ", ")
        : value;
  }

  private static Piece list(Place place, List<String> items, Content content) {
    return SheetPiece.list(place, items.stream().map(it -> content.read(place, it)).toList());
  }

  private static Piece number(Place place, String text) {
    boolean isNumber = NUMBER_FORM.matcher(text).matches();
    return isNumber
        ? SheetPiece.word(place, Kind.WHOLE_NUMBER, text.replace(",", ""))
        : SheetPiece.word(place, Kind.TEXT, text);
  }

  private Piece choice(Place place, String text, Kind kind) {
    return choices == null
        ? SheetPiece.faulty(place)
        : choices
            .meantBy(text)
            .map(value -> SheetPiece.word(place, kind, value))
            .orElseGet(() -> SheetPiece.faulty(place));
  }
}
