package careermap.guidance;

import careermap.growth.ClaimLine;
import careermap.person.Correction;
import java.time.LocalDate;
import java.util.List;

/**
 * What human resources looks after (人事のデスク).
 *
 * @param version of the map in force
 * @param since the day from which it has been
 * @param corrections what people reported, oldest first
 * @param claims what waits to be confirmed and has no supervisor, the longest first
 */
public record HrDesk(
    int version, LocalDate since, List<Correction> corrections, List<ClaimLine> claims) {
  public HrDesk {
    corrections = List.copyOf(corrections);
    claims = List.copyOf(claims);
  }
}
