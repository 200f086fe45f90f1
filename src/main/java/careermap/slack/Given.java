package careermap.slack;

import careermap.map.RoleCode;
import careermap.person.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what came back from a screen as what was drawn there; else it is {@link Outdated}. */
final class Given {
  /** Far enough apart for every day that people mean, and near enough to be counted with. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private Given() {}

  static <E extends Enum<E>> E one(Class<E> kind, String name) {
    return Stream.of(kind.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Outdated(kind.getSimpleName()));
  }

  static PersonId person(String number) {
    return new PersonId(said(number, "an employee number"));
  }

  static RoleCode role(String code) {
    return new RoleCode(said(code, "a role code"));
  }

  static int number(String text, int most) {
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > most) {
      throw new Outdated("a number");
    }
    return Integer.parseInt(text);
  }

  /** A moment in epoch milliseconds. */
  static long moment(String text) {
    if (!text.matches("\\d{1,15}")) {
      throw new Outdated("a moment");
    }
    return Long.parseLong(text);
  }

  static LocalDate day(String text) {
    LocalDate day = parsed(text, LocalDate::parse);
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw new Outdated("a day of another age");
    }
    return day;
  }

  static LocalTime time(String text) {
    return parsed(text, LocalTime::parse);
  }

  private static <T> T parsed(String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (DateTimeException none) {
      throw new Outdated("a day or a time");
    }
  }

  private static String said(String text, String what) {
    if (text.isBlank()) {
      throw new Outdated(what);
    }
    return text;
  }
}
