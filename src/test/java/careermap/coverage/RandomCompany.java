package careermap.coverage;

import careermap.map.Employment;
import careermap.map.RoleCode;
import careermap.person.Fixtures;
import careermap.person.Person;
import careermap.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A small company: its parts overlap, contain each other or are the same people. */
record RandomCompany(List<Person> people, Map<PersonId, Talks.Held> talks) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final List<String> ROLES = List.of("OPERATOR", "LEADER", "SV", "MANAGER");

  static RandomCompany of(Random random, int size) {
    List<Person> people = new ArrayList<>();
    Map<PersonId, Talks.Held> talks = new HashMap<>();
    int sites = 1 + random.nextInt(4);
    boolean oneFormPerSite = random.nextInt(3) == 0;
    boolean oneShiftPerSite = random.nextInt(3) == 0;
    double met = random.nextDouble();
    for (int number = 0; number < size; number++) {
      int site = Math.min(random.nextInt(sites), random.nextInt(sites));
      int form = oneFormPerSite ? site % 4 : random.nextInt(1 + random.nextInt(4));
      int shift = oneShiftPerSite ? site : random.nextInt(3);
      Person person =
          person(number, site, form, shift, random.nextInt(1 + random.nextInt(4)), random);
      people.add(person);
      talks.put(person.id(), held(random, met));
    }
    return new RandomCompany(people, talks);
  }

  private static Person person(int number, int site, int form, int shift, int role, Random random) {
    @Nullable String supervisor = random.nextInt(8) == 0 ? null : "S" + site + random.nextInt(3);
    return new Person(
        new PersonId("E" + number),
        "名前" + number,
        null,
        null,
        new RoleCode(ROLES.get(role)),
        DAY.minusYears(1),
        random.nextInt(4) == 0 ? DAY.minusMonths(2) : DAY.minusYears(3),
        Employment.values()[form],
        supervisor == null ? null : new PersonId(supervisor),
        site == 3 ? null : "拠点" + site,
        "勤務" + shift,
        null,
        null,
        null,
        null,
        null);
  }

  private static Talks.Held held(Random random, double met) {
    @Nullable LocalDate last = random.nextDouble() < met ? day(random) : null;
    int number =
        last == null || last.isBefore(DAY.minusDays(Band.PERIOD)) ? 0 : 1 + random.nextInt(3);
    return new Talks.Held(last, number);
  }

  private static LocalDate day(Random random) {
    return DAY.minusDays(random.nextInt(random.nextBoolean() ? 90 : 300));
  }

  List<Member> members() {
    return people.stream().map(person -> Member.of(person, Fixtures.MAP, DAY)).toList();
  }

  Coverage coverage() {
    return new Counting(members(), talks, DAY).coverage(DAY.minusDays(Band.PERIOD));
  }

  Facts factsOf(Member member) {
    return Facts.of(talks.getOrDefault(member.person().id(), Talks.Held.NONE), DAY);
  }
}
