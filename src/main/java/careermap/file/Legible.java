package careermap.file;

import java.util.Optional;
import java.util.OptionalInt;

/** Text that can be shown: databases, pictures and Slack refuse or garble anything else. */
final class Legible {
  private Legible() {}

  /** The first sign that nobody can read, such as {@code U+0007}. */
  static Optional<String> firstExceptionIn(String text) {
    OptionalInt strange = text.codePoints().filter(Legible::isStrange).findFirst();
    return strange.isPresent()
        ? Optional.of("U+%04X".formatted(strange.getAsInt()))
        : Optional.empty();
  }

  private static boolean isStrange(int sign) {
    boolean isControl = Character.isISOControl(sign) && "\t\n\r".indexOf(sign) < 0;
    boolean isNothing = sign == 0xFEFF || (sign & 0xFFFE) == 0xFFFE;
    return isControl || isNothing || Character.getType(sign) == Character.SURROGATE;
  }
}
