package careermap.coverage;

import careermap.person.Headcount;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a report (報告の項目).
 *
 * @param number null where it is text, or is not told
 * @param text blank where it is a number
 */
public record ReportCell(@Nullable Integer number, String text) {
  /** Stands for a number that is not told. */
  public static final String UNTOLD = "—";

  static ReportCell of(Headcount people) {
    return people.told() == null ? of(UNTOLD) : new ReportCell(people.told(), "");
  }

  static ReportCell of(String text) {
    return new ReportCell(null, text);
  }

  /** As it is read. */
  public String read() {
    return number == null ? text : number.toString();
  }
}
