package careermap.arrangement;

import careermap.reminder.Assumption;
import careermap.reminder.Cadence;
import careermap.reminder.ForeseeDigests;
import careermap.reminder.ForeseenDigest;
import careermap.reminder.Teams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one week would bring (その週の見通し).
 *
 * @param week its Monday
 * @param supervisors who would get a digest
 * @param people who would be named, in all digests together
 * @param others who would be due beyond those
 */
public record Outlook(LocalDate week, int supervisors, int people, int others) {
  private static final int DAYS = 28;

  /** Of the four weeks from {@code today} on, by the rules that digests are decided by. */
  static List<Outlook> from(LocalDate today, Teams teams, Cadence cadence) {
    return new ForeseeDigests(teams, held -> cadence)
        .between(today, today.plusDays(DAYS - 1), Assumption.MET).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.digest().week(), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(week -> of(week.getKey(), week.getValue()))
            .sorted(Comparator.comparing(Outlook::week))
            .toList();
  }

  private static Outlook of(LocalDate week, List<ForeseenDigest> digests) {
    return new Outlook(
        week,
        digests.size(),
        digests.stream().mapToInt(one -> one.digest().lines().size()).sum(),
        digests.stream().mapToInt(one -> one.digest().others()).sum());
  }
}
