package careermap.console;

import careermap.map.Phrase;
import careermap.standard.StandardUnit;
import java.util.List;

/** The last word under a list of units. */
final class StandardListWords {
  private StandardListWords() {}

  static Phrase ending(List<StandardUnit> all, List<StandardUnit> found) {
    if (all.isEmpty()) {
      return new Phrase(
          "能力評価基準はまだ取り込まれていません。career-map standard import FILE で取り込めます。",
          "No ability standard has been taken in yet. career-map standard import FILE does that.");
    }
    return found.isEmpty() ? nothingFound() : counts(found);
  }

  private static Phrase nothingFound() {
    return new Phrase(
        "あてはまる能力ユニットはありません。ことばを減らして、もう一度お試しください。",
        "No unit matches. Please try again with fewer words.");
  }

  private static Phrase counts(List<StandardUnit> found) {
    int criteria = found.stream().mapToInt(unit -> unit.criteria().size()).sum();
    return new Phrase(
        "能力ユニットは" + found.size() + "つ、基準は合わせて" + criteria + "です。地図の役割の units: にコードを書くと使えます。",
        "Units: "
            + found.size()
            + ", criteria: "
            + criteria
            + ". To use a unit, write its code under units: of a role in the map.");
  }
}
