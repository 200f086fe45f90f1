package careermap.standard;

import careermap.map.Folded;
import careermap.map.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a unit in the standard (能力ユニットのコード), such as {@code 06C034L34}: industry 06, a common
 * unit ({@code S}: a selective one), number 034, from level 3 to level 4.
 */
public record UnitCode(String value) {
  private static final Pattern FORM =
      Pattern.compile("\\d{2}[CS]\\d{3}L(?:1[1-4]|2[2-4]|3[34]|44)");
  private static final int INDUSTRY_DIGITS = 2;
  private static final int KIND = 2;
  private static final int FROM = 7;
  private static final int TO = 8;

  public UnitCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a unit code has the form 06C022L11");
    }
  }

  /** The code that {@code text} means, in letters and digits of whatever width. */
  public static Optional<UnitCode> read(String text) {
    return Optional.of(Folded.of(text).toUpperCase(Locale.ROOT))
        .filter(code -> FORM.matcher(code).matches())
        .map(UnitCode::new);
  }

  public String industry() {
    return value.substring(0, INDUSTRY_DIGITS);
  }

  /** Whether everybody of the level has the unit. */
  public boolean isCommon() {
    return value.charAt(KIND) == 'C';
  }

  public Level from() {
    return level(FROM);
  }

  public Level to() {
    return level(TO);
  }

  /** {@code L1}, or {@code L3-4} where it spans levels. */
  public String levels() {
    return from().equals(to())
        ? "L" + from().number()
        : "L" + from().number() + "-" + to().number();
  }

  @Override
  public String toString() {
    return value;
  }

  private Level level(int position) {
    return new Level(Character.digit(value.charAt(position), 10));
  }
}
