package careermap.arrangement;

import careermap.person.Person;
import careermap.reminder.IgnoredDigests;
import java.util.List;

/**
 * What human resources looks after about talks and reminders (面談とお知らせのデスク). It says that somebody
 * is to be talked to, never what about.
 *
 * @param leaderless people whose supervisor is on leave without a known end
 * @param ignored supervisors who have not answered three or more digests in a row
 * @param switchedOff supervisors who want no digest
 * @param held how many notices nobody can look up
 */
public record ReminderDesk(
    Arrangements arrangements,
    List<Person> leaderless,
    List<IgnoredDigests> ignored,
    List<Person> switchedOff,
    int held) {
  public ReminderDesk {
    leaderless = List.copyOf(leaderless);
    ignored = List.copyOf(ignored);
    switchedOff = List.copyOf(switchedOff);
  }
}
