package careermap.privacy;

import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.Instant;
import java.util.List;

/** What is ordered and not decided (消去の依頼の一覧). */
public interface ErasureOrders {
  /** Oldest first, also those that hold no more. */
  List<ErasureOrder> all();

  /** Takes the place of an earlier one about the same person. */
  void put(PersonId person, String by, SlackId account, Instant now);

  void remove(PersonId person);
}
