package careermap.conversation;

import java.util.List;

/**
 * What a person and their supervisor have promised each other and is open (わたしの約束), soonest first.
 */
public record MyPromises(List<Promise> mine, List<Promise> supervisors) {
  public static final MyPromises NONE = new MyPromises(List.of(), List.of());

  public MyPromises {
    mine = List.copyOf(mine);
    supervisors = List.copyOf(supervisors);
  }
}
