package careermap.person;

import careermap.map.Nearest;
import java.util.Collection;
import java.util.Optional;

/** The employee number that was probably meant (もしかしてこの社員番号): other digits are somebody else. */
public final class NearestId {
  private final Nearest nearest;

  public NearestId(Collection<PersonId> known) {
    this.nearest = new Nearest(known.stream().map(PersonId::value).toList());
  }

  /** A number that differs in letters only. */
  public Optional<String> to(String id) {
    return nearest.to(id).filter(near -> digits(near).equals(digits(id)));
  }

  private static String digits(String id) {
    return id.replaceAll("\\D", "");
  }
}
