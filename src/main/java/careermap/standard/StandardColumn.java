package careermap.standard;

import careermap.table.Column;

/** A column of an ability standard (能力評価基準の列). */
public enum StandardColumn implements Column {
  ID("番号", false, "No", "No."),
  INDUSTRY_NAME("業種", false, "業種名"),
  UNIT_CODE("ユニットコード", true, "ユニット番号", "能力ユニットコード", "コード"),
  UNIT_NAME("能力ユニット名", true, "ユニット名", "能力ユニット"),
  LEVEL("レベル", false),
  JOB_TYPE("職種", false, "職務"),
  GROUP_NAME("分類", false, "グループ名"),
  UNIT_SUMMARY("概要", false, "能力ユニットの概要"),
  CATEGORY("能力細目", false),
  CRITERION_TYPE("基準の種類", false, "種別"),
  CRITERION_TEXT("職務遂行のための基準", true, "基準");

  private final Names names;

  StandardColumn(String japanese, boolean required, String... aliases) {
    this.names = new Names(japanese, required, aliases);
  }

  @Override
  public Names names() {
    return names;
  }
}
