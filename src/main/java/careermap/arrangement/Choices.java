package careermap.arrangement;

import careermap.person.PersonId;
import careermap.reminder.Preference;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkingHours;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has chosen about reminders, and can choose (お知らせの選択).
 *
 * @param usualHours the hours of work that hold where the person chooses none
 * @param supervises whether somebody reports to the person
 * @param canListen whether people of other teams could be let ask the person
 * @param quietPeriods the person's own, that have not ended
 */
public record Choices(
    PersonId person,
    LocalDate today,
    Preference preference,
    WorkingHours usualHours,
    boolean supervises,
    boolean canListen,
    NoticeSwitches switches,
    List<QuietPeriod> quietPeriods) {
  public Choices {
    quietPeriods = List.copyOf(quietPeriods);
  }
}
