package careermap.history;

import careermap.table.Column;

/** A column of the history that HR hands in (履歴の列). */
public enum HistoryColumn implements Column {
  EMPLOYEE_ID("社員番号", true, "社員ID", "社員コード", "従業員番号"),
  KIND("種類", true, "種別", "区分"),
  CODE("コード", false, "内容"),
  ON("日付", false, "開始日"),
  UNTIL("終了日", false, "有効期限");

  private final Names names;

  HistoryColumn(String japanese, boolean required, String... aliases) {
    this.names = new Names(japanese, required, aliases);
  }

  @Override
  public Names names() {
    return names;
  }
}
