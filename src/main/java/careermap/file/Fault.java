package careermap.file;

import careermap.map.Phrase;

/** What can be wrong with a written map. */
enum Fault {
  NO_FILE,
  NOT_OPENED,
  FILE_TOO_LARGE,
  NOT_A_MAP,
  OLD_OR_LOCKED,
  BROKEN_WORKBOOK,
  TOO_MUCH_INSIDE,
  UNKNOWN_ENCODING,
  MISSING_SHEET,
  UNKNOWN_SHEET,
  REPEATED_SHEET,
  NO_RESULT,
  ASIDE_SHEET,
  ASIDE_COLUMN,
  ASIDE_CELLS,
  TOO_LARGE,
  EMPTY,
  SYNTAX,
  TAB,
  FULL_WIDTH,
  UNPRINTABLE,
  TOO_DEEP,
  TOO_MANY_ALIASES,
  TOO_MANY_VALUES,
  AND_MORE,
  TOO_MANY_ITEMS,
  NOT_FIELDS,
  NOT_LIST,
  EMPTY_LIST,
  NOT_TEXT,
  BLANK,
  UNREADABLE,
  TOO_LONG,
  NOT_CODE,
  NOT_FLAG,
  NOT_NUMBER,
  OUT_OF_RANGE,
  UNKNOWN_CHOICE,
  UNKNOWN_KEY,
  MISSING_KEY,
  REPEATED_KEY,
  UNKNOWN_CODE,
  REPEATED_CODE,
  STILL_A_ROLE,
  FORMER_TWICE,
  LISTED_TWICE,
  TO_ITSELF,
  REPEATED_TRANSITION,
  NO_BOUND,
  MIN_ABOVE_MAX,
  REQUIRES_ITSELF,
  NO_ENTRY,
  UNREACHABLE;

  static final String CELL = "_CELL";

  /** The fault in words. */
  Phrase say(Object... arguments) {
    return MapWords.say(name(), arguments);
  }

  /** The fault in the words of a workbook, where these are others. */
  Phrase sayOfCell(Object... arguments) {
    return MapWords.say(MapWords.has(name() + CELL) ? name() + CELL : name(), arguments);
  }
}
