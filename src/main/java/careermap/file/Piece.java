package careermap.file;

import java.util.List;

/** A piece of a written map, be it text or a workbook; what it ought to be, the readers know. */
interface Piece {
  /** What a piece looks like where it is written. */
  enum Kind {
    NOTHING,
    TEXT,
    WHOLE_NUMBER,
    FLAG,
    LIST,
    FIELDS,
    OTHER,
    /** Said to be wrong already. */
    FAULTY
  }

  /**
   * A piece under its key.
   *
   * @param place of the key
   * @param label the key in the author's own words
   */
  record Entry(Place place, String key, String label, Piece piece) {}

  Place place();

  Kind kind();

  /** The words of a piece that is neither list nor fields; empty for those. */
  String text();

  /** The pieces of a list; none of anything else. */
  List<Piece> items();

  /** The fields, in the order of the author; none of anything else. */
  List<Entry> entries();
}
