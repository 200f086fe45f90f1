package careermap.opening;

import java.util.List;

/**
 * What somebody posted, and for human resources what others did (出した募集の一覧).
 *
 * @param others without their hands, which concern their posters alone
 */
public record PostedList(List<PostedOpening> mine, List<PostedOpening> others) {
  public PostedList {
    mine = List.copyOf(mine);
    others = List.copyOf(others);
  }
}
