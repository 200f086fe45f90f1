package careermap.database;

import careermap.map.Phrase;
import java.nio.file.Path;

/**
 * Why a copy that was just made is none.
 *
 * @param copy its name
 */
record NewCopyFaults(Path copy) implements CopyFaults {
  @Override
  public Phrase damaged(String reason) {
    return new Phrase(
        copy + " は壊れているか、データベースではありません(" + reason + ")。別の控えをお使いください。",
        copy + " is damaged or no database (" + reason + "). Please use another copy.");
  }

  @Override
  public Phrase stranger() {
    return new Phrase(
        copy + " はキャリアマップのデータベースではありません。",
        copy + " is not a database of Career Map. Please name another file.");
  }

  @Override
  public Phrase newer() {
    return new Phrase(
        copy + " は、より新しいキャリアマップで作られています。それと同じか、より新しい版をお使いください。",
        copy + " was made by a newer Career Map. Please use that version, or a newer one.");
  }
}
