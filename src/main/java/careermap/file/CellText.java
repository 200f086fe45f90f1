package careermap.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says: days as ISO dates, numbers plain, the rest as it stands. */
final class CellText {
  /** Quoted words, escaped letters, colours and locales; what remains are the format's letters. */
  private static final Pattern NOT_LETTERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

  private static final Pattern DAY = Pattern.compile("(?i).*[yedg].*");

  /** Beyond this, a number such as 1E999999999 would fill the memory with zeros. */
  private static final int MOST_DIGITS = 100;

  private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,20}");
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[?!]?");

  private CellText() {}

  static String of(Cell cell) {
    if (cell.getValue() instanceof BigDecimal number) {
      return isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(number, cell);
    }
    return cell.getText();
  }

  static boolean isError(Cell cell) {
    CellType type = cell.getType();
    boolean computed = type == CellType.ERROR || type == CellType.FORMULA;
    return computed && ERROR.matcher(cell.getText()).matches();
  }

  private static boolean isDay(Cell cell) {
    String letters = NOT_LETTERS.matcher(format(cell)).replaceAll("");
    return isJapaneseDay(cell.getDataFormatId())
        || (!letters.equalsIgnoreCase("general") && DAY.matcher(letters).matches());
  }

  /** Excel's own formats for days in East Asia, which have numbers and no text. */
  private static boolean isJapaneseDay(@Nullable Integer format) {
    return format != null
        && ((format >= 27 && format <= 31) || format == 36 || (format >= 50 && format <= 58));
  }

  private static String plain(BigDecimal number, Cell cell) {
    if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
      return number.toString();
    }
    String digits = number.stripTrailingZeros().toPlainString();
    String format = format(cell);
    boolean isPadded = LEADING_ZEROS.matcher(format).matches() && digits.matches("\\d+");
    return isPadded ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits;
  }

  private static String format(Cell cell) {
    String format = cell.getDataFormatString();
    return format == null ? "" : format;
  }
}
