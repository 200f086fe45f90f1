package careermap.guidance;

import careermap.growth.ClaimLine;
import careermap.person.Correction;
import careermap.person.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * What human resources looks after (人事のデスク).
 *
 * @param version of the map in force
 * @param since the day from which it has been
 * @param present how many people have not left
 * @param unsupervised people without a supervisor who is present
 * @param unreachable people with neither a Slack account nor one that was found by e-mail
 * @param offTheMap people whose role the map does not have
 * @param corrections what people reported, oldest first
 * @param claims what waits to be confirmed and has no supervisor, the longest first
 */
public record HrDesk(
    int version,
    LocalDate since,
    int present,
    List<Person> unsupervised,
    List<Person> unreachable,
    List<Person> offTheMap,
    List<Correction> corrections,
    List<ClaimLine> claims) {
  public HrDesk {
    unsupervised = List.copyOf(unsupervised);
    unreachable = List.copyOf(unreachable);
    offTheMap = List.copyOf(offTheMap);
    corrections = List.copyOf(corrections);
    claims = List.copyOf(claims);
  }
}
