package careermap.database;

import careermap.map.Phrase;
import java.nio.file.Path;

/**
 * Why a copy is not put back.
 *
 * @param copy its name
 * @param target where the database would be
 */
record KeptCopyFaults(Path copy, String target) implements CopyFaults {
  @Override
  public Phrase damaged(String reason) {
    return untouched(
        "控え " + copy + " は壊れているか、データベースではありません(" + reason + ")。別の控えをお使いください。",
        "The copy " + copy + " is damaged or no database (" + reason + "). Please use another.");
  }

  @Override
  public Phrase stranger() {
    return untouched(
        "控え " + copy + " はキャリアマップのデータベースではありません。別の控えをお使いください。",
        "The copy " + copy + " is not a database of Career Map. Please use another.");
  }

  @Override
  public Phrase newer() {
    return untouched(
        "控え " + copy + " は、より新しいキャリアマップで作られています。それと同じか、より新しい版をお使いください。",
        "The copy "
            + copy
            + " was made by a newer Career Map. Please use that version, or a newer one.");
  }

  private Phrase untouched(String ja, String en) {
    return new Phrase(ja + target + " には何もしていません。", en + " Nothing was done to " + target + ".");
  }
}
