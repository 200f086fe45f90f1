package careermap.person;

import careermap.table.Column;

/** A column of the roster (名簿の列). */
public enum RosterColumn implements Column {
  EMPLOYEE_ID("社員番号", true, "社員ID", "社員コード", "従業員番号"),
  NAME("氏名", true, "名前"),
  EMAIL("メール", false, "メールアドレス", "Eメール", "e-mail"),
  SLACK_USER_ID("SlackユーザーID", false, "SlackのユーザーID", "Slack ID"),
  ROLE("役割", true, "役職", "職位"),
  ROLE_SINCE("着任日", true, "役割の着任日"),
  HIRED_ON("入社日", false, "入社年月日"),
  EMPLOYMENT("雇用形態", false, "雇用区分"),
  SUPERVISOR_ID("上司", false, "上司の社員番号", "上司ID"),
  SITE("拠点", false, "センター"),
  SHIFT("勤務帯", false, "シフト"),
  EMPLOYER("所属会社", false, "雇用元"),
  CONTRACT_END("契約満了日", false),
  LEAVE_FROM("休職開始日", false),
  LEAVE_UNTIL("復職予定日", false),
  LEFT_ON("退職日", false);

  private final Names names;

  RosterColumn(String japanese, boolean required, String... aliases) {
    this.names = new Names(japanese, required, aliases);
  }

  @Override
  public Names names() {
    return names;
  }
}
