package careermap.coverage;

import careermap.person.Headcount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers that add up to one that everybody knows: which of them are not told. */
final class Few {
  private Few() {}

  /**
   * The places of those under five, and of as many of the smallest others as it takes so that those
   * which are not told are two or more, and five people or more together.
   */
  static Set<Integer> untold(List<Integer> numbers) {
    List<Integer> places =
        new ArrayList<>(
            IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing(numbers::get))
                .toList());
    Set<Integer> untold = new HashSet<>();
    places.stream().filter(place -> Headcount.isFew(numbers.get(place))).forEach(untold::add);
    places.removeAll(untold);
    while (isFound(untold, numbers) && !places.isEmpty()) {
      untold.add(places.remove(0));
    }
    return untold;
  }

  private static boolean isFound(Set<Integer> untold, List<Integer> numbers) {
    int together = untold.stream().mapToInt(numbers::get).sum();
    return together > 0 && (untold.size() == 1 || together < Headcount.FEWEST);
  }

  static List<Headcount> told(List<Integer> numbers) {
    Set<Integer> untold = untold(numbers);
    return IntStream.range(0, numbers.size())
        .mapToObj(place -> new Headcount(untold.contains(place) ? null : numbers.get(place)))
        .toList();
  }

  /** One number of those whose number everybody knows; the others must not be few either. */
  static Headcount of(int number, int everybody) {
    return new Headcount(
        Headcount.isFew(number) || Headcount.isFew(everybody - number) ? null : number);
  }

  /** The same of what is nobody's business: neither that it is nobody nor that it is all. */
  static Headcount ofSecret(int number, int everybody) {
    return everybody - number < Headcount.FEWEST
        ? Headcount.ofSecret(0)
        : Headcount.ofSecret(number);
  }
}
