package careermap.history;

import careermap.table.Column;
import java.util.List;
import java.util.Locale;

/** A column of the history that HR hands in (履歴の列). */
public enum HistoryColumn implements Column {
  EMPLOYEE_ID("社員番号", true, "社員ID", "社員コード", "従業員番号"),
  KIND("種類", true, "種別", "区分"),
  CODE("コード", false, "内容"),
  ON("日付", false, "開始日"),
  UNTIL("終了日", false, "有効期限");

  private final String japanese;
  private final boolean required;
  private final List<String> aliases;

  HistoryColumn(String japanese, boolean required, String... aliases) {
    this.japanese = japanese;
    this.required = required;
    this.aliases = List.of(aliases);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String japanese() {
    return japanese;
  }

  @Override
  public List<String> aliases() {
    return aliases;
  }

  @Override
  public boolean isRequired() {
    return required;
  }
}
