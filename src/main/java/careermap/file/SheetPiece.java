package careermap.file;

import java.util.List;

/** A piece of a map that was put together from cells. */
record SheetPiece(Place place, Kind kind, String text, List<Piece> items, List<Entry> entries)
    implements Piece {
  static SheetPiece word(Place place, Kind kind, String text) {
    return new SheetPiece(place, kind, text, List.of(), List.of());
  }

  static SheetPiece nothing(Place place) {
    return word(place, Kind.NOTHING, "");
  }

  static SheetPiece faulty(Place place) {
    return word(place, Kind.FAULTY, "");
  }

  static SheetPiece list(Place place, List<Piece> items) {
    return new SheetPiece(place, Kind.LIST, "", items, List.of());
  }

  static SheetPiece fields(Place place, List<Entry> entries) {
    return new SheetPiece(place, Kind.FIELDS, "", List.of(), entries);
  }
}
