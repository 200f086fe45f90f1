package careermap.file;

import careermap.map.Phrase;

/** What can be wrong with a written map. */
enum Fault {
  TOO_LARGE,
  EMPTY,
  SYNTAX,
  TAB,
  FULL_WIDTH,
  UNPRINTABLE,
  TOO_DEEP,
  TOO_MANY_ALIASES,
  AND_MORE,
  TOO_MANY_ITEMS,
  NOT_FIELDS,
  NOT_LIST,
  EMPTY_LIST,
  NOT_TEXT,
  BLANK,
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
  LISTED_TWICE,
  TO_ITSELF,
  REPEATED_TRANSITION,
  NO_BOUND,
  MIN_ABOVE_MAX,
  REQUIRES_ITSELF,
  NO_ENTRY,
  UNREACHABLE;

  /** The fault in words. */
  Phrase say(Object... arguments) {
    return MapWords.say(name(), arguments);
  }
}
