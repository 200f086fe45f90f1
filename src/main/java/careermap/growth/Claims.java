package careermap.growth;

import java.util.List;

/**
 * What waits for somebody's word (確認を待っている経験).
 *
 * @param ofTeam of those who report to them
 * @param withoutSupervisor of those whom nobody leads; for human resources alone
 */
public record Claims(List<ClaimLine> ofTeam, List<ClaimLine> withoutSupervisor) {
  /** Nothing waits (待っているものはない). */
  public static final Claims NONE = new Claims(List.of(), List.of());

  public Claims {
    ofTeam = List.copyOf(ofTeam);
    withoutSupervisor = List.copyOf(withoutSupervisor);
  }
}
