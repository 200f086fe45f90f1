package careermap.workday;

import java.util.List;
import java.util.Map;

/** What human resources and supervisors set about working days (営業日の設定). */
public interface WorkdayBook {
  /** By day. */
  List<CompanyDay> companyDays();

  /** Sets a day, or sets it anew. */
  void set(CompanyDay day, String by);

  /** The Act holds again for it. */
  void clear(java.time.LocalDate day);

  /** By their first day. */
  List<QuietPeriod> quietPeriods();

  void add(QuietPeriod period, String by);

  void removeQuietPeriod(String id);

  /** What the roster's names of shifts mean. */
  Map<String, WorkingHours> shifts();

  void set(String shift, WorkingHours hours);

  void removeShift(String shift);
}
