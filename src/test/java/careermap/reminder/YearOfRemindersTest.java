package careermap.reminder;

import static careermap.person.Fixtures.MAP;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Employment;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.workday.CompanyDay;
import careermap.workday.HolidayTable;
import careermap.workday.PersonalWorkTime;
import careermap.workday.QuietPeriod;
import careermap.workday.WorkCalendar;
import careermap.workday.WorkingHours;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A year of a company with 100 supervisors and 1,200 operators in Tokyo, New York and Kolkata:
 * people come, go, move, are away and ask; supervisors talk, put off, take weeks off or answer
 * nothing; the app is down now and then. Who may be told what and when is worked out here once
 * more, from a table of holidays that was written by hand.
 */
class YearOfRemindersTest {
  private static final int SUPERVISORS = 100;
  private static final int TEAM = 12;
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 11, 30);
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"));
  private static final List<WorkingHours> SHIFTS =
      List.of(
          WorkingHours.USUAL,
          WorkingHours.USUAL,
          new WorkingHours(LocalTime.of(13, 0), LocalTime.of(22, 0)),
          new WorkingHours(LocalTime.of(22, 0), LocalTime.of(7, 0)),
          new WorkingHours(LocalTime.of(7, 0), LocalTime.of(16, 0)));
  private static final List<CompanyDay> COMPANY_DAYS =
      Stream.concat(
              LocalDate.of(2026, 12, 29).datesUntil(LocalDate.of(2027, 1, 4)),
              LocalDate.of(2027, 8, 12).datesUntil(LocalDate.of(2027, 8, 17)))
          .map(day -> new CompanyDay(day, false, "休業日"))
          .toList();

  /** Over a weekend and Monday. */
  private static final List<LocalDate> DOWN =
      List.of(
          LocalDate.of(2027, 1, 17),
          LocalDate.of(2027, 4, 4),
          LocalDate.of(2027, 7, 11),
          LocalDate.of(2027, 10, 31));

  /** From Monday evening until three at night in Tokyo; the first and last before a holiday. */
  private static final List<LocalDate> DOWN_BY_NIGHT =
      List.of(
          LocalDate.of(2027, 2, 22),
          LocalDate.of(2027, 5, 17),
          LocalDate.of(2027, 6, 7),
          LocalDate.of(2027, 6, 14),
          LocalDate.of(2027, 9, 6),
          LocalDate.of(2027, 11, 22));

  private static final Map<Instant, Duration> OUTAGES =
      Stream.of(outages(DOWN, Duration.ofHours(50)), outages(DOWN_BY_NIGHT, Duration.ofHours(6)))
          .flatMap(outages -> outages.entrySet().stream())
          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Random random = new Random(4);
  private final SimulatedCentre centre =
      new SimulatedCentre(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant(), this::react);
  private final Map<PersonId, Someone> people = new HashMap<>();
  private final Map<PersonId, Temper> tempers = new HashMap<>();
  private final Map<PersonId, LocalDate> presentSince = new TreeMap<>();
  private final Set<PersonId> named = new HashSet<>();
  private int talks;

  /** How a supervisor takes it. */
  private enum Temper {
    DILIGENT,
    SLOW,
    /** Answers nothing at all from March to July. */
    SILENT
  }

  @Test
  void holdsItsMannersForAWholeYear() {
    long started = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    found();
    happen();
    centre.run(LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), this::downUntil);
    Duration wall = Duration.ofNanos(System.nanoTime() - started);
    Duration work =
        Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor);

    Map<String, Object> table = table(wall, work);
    table.forEach((what, value) -> System.out.println("| " + what + " | " + value + " |"));
    assertThat(centre.sent()).hasSizeGreaterThan(2000);
    assertThat(most(this::week)).isEqualTo(1);
    assertThat(centre.sent()).noneMatch(this::isOutsideHours);
    assertThat(centre.sent()).noneMatch(this::isOnADayOff);
    assertThat(centre.sent()).noneMatch(this::isInAQuietPeriod);
    assertThat(centre.sent()).noneMatch(this::isWhileOnLeave);
    assertThat(centre.sent()).allMatch(one -> one.digest().lines().size() <= 5);
    assertThat(centre.sent()).noneMatch(this::namesSomebodyAway);
    assertThat(neverTalkedAbout()).isEmpty();
    assertThat(centre.sent()).anyMatch(this::isCaughtUp);
    assertThat(centre.sent()).anyMatch(this::isAfterMidnight);
    assertThat(centre.sent()).anyMatch(one -> one.digest().unanswered() >= 6);
    assertThat(work).isLessThan(Duration.ofSeconds(10));
  }

  private Map<String, Object> table(Duration wall, Duration work) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put(
        "supervisors / operators, with those who come / time zones",
        SUPERVISORS + " / " + (people.size() - SUPERVISORS) + " / " + ZONES.size());
    table.put("looks at a team", centre.looks());
    table.put("digests", centre.sent().size());
    table.put(
        "lines in all, and the most in one digest",
        centre.sent().stream().mapToInt(one -> one.digest().lines().size()).sum()
            + ", "
            + centre.sent().stream().mapToInt(one -> one.digest().lines().size()).max().orElse(0));
    table.put("talks held", talks);
    table.put("most digests for one supervisor in one week", most(this::week));
    table.put("messages outside hours of work", count(this::isOutsideHours));
    table.put("messages on weekends, holidays and company days", count(this::isOnADayOff));
    table.put("messages after midnight, in the night shift", count(this::isAfterMidnight));
    table.put("messages in quiet periods", count(this::isInAQuietPeriod));
    table.put("messages while on leave", count(this::isWhileOnLeave));
    table.put("lines about somebody who is away or has left", count(this::namesSomebodyAway));
    table.put("digests caught up with after an outage", count(this::isCaughtUp));
    table.put(
        "digests that come more seldom, for want of an answer",
        count(one -> one.digest().unanswered() >= 3));
    table.put("people present for half a year", lasting().size());
    table.put("of these never talked about", neverTalkedAbout().size());
    table.put("seconds of processor time", "%.1f".formatted(work.toMillis() / 1000.0));
    table.put("seconds on the clock", "%.1f".formatted(wall.toMillis() / 1000.0));
    return table;
  }

  // ---- the company

  private void found() {
    Cadence cadence =
        new Cadence(
            List.of(
                CadenceRule.usual(FIRST),
                new CadenceRule(CadenceRule.Scope.EMPLOYMENT, "PART_TIME", 120, true, FIRST),
                new CadenceRule(CadenceRule.Scope.SITE, "Kolkata", 60, true, FIRST)),
            MAP);
    for (int number = 0; number < SUPERVISORS; number++) {
      Person supervisor = someone("S%03d".formatted(number), "SV", FIRST.minusYears(2)).person();
      ZoneId zone = ZONES.get(number % 3);
      WorkingHours hours = SHIFTS.get(random.nextInt(SHIFTS.size()));
      Preference preference =
          random.nextInt(3) > 0
              ? Preference.NONE
              : new Preference(
                  DayOfWeek.of(1 + random.nextInt(5)),
                  random.nextInt(24),
                  null,
                  false,
                  Set.of(),
                  Set.of());
      tempers.put(
          supervisor.id(),
          number % 10 == 9 ? Temper.SILENT : number % 10 == 8 ? Temper.SLOW : Temper.DILIGENT);
      List<Teammate> mates =
          IntStream.range(0, TEAM).mapToObj(n -> operator(supervisor, zone)).toList();
      centre.put(
          new Team(
              supervisor,
              new PersonalWorkTime(
                  supervisor, zone, hours, new WorkCalendar(COMPANY_DAYS), quiet(number)),
              preference,
              cadence,
              mates,
              List.of(),
              null,
              null));
    }
  }

  private static List<QuietPeriod> quiet(int number) {
    QuietPeriod company =
        new QuietPeriod(
            "c",
            QuietPeriod.Scope.COMPANY,
            "",
            LocalDate.of(2027, 3, 22),
            LocalDate.of(2027, 4, 2),
            "繁忙期");
    LocalDate from = FIRST.plusWeeks(number % 50).plusDays(number % 5);
    QuietPeriod own =
        new QuietPeriod(
            "s", QuietPeriod.Scope.SUPERVISOR, "S", from, from.plusDays(number % 20), "締め");
    return List.of(company, own);
  }

  private Someone someone(String id, String role, LocalDate since) {
    Someone someone = Someone.called(id).in(role, since);
    people.put(new PersonId(id), someone);
    return someone;
  }

  private Teammate operator(Person supervisor, ZoneId zone) {
    String id = "E%04d".formatted(people.size());
    LocalDate since = FIRST.minusDays(random.nextInt(2500));
    Someone someone =
        someone(id, "OPERATOR", since)
            .hiredOn(random.nextBoolean() ? since : null)
            .employed(Employment.values()[random.nextInt(4)])
            .at(zone.getId().substring(zone.getId().indexOf('/') + 1))
            .under(supervisor.id().value());
    if (random.nextInt(5) == 0) {
      someone.until(FIRST.plusDays(random.nextInt(500)));
    }
    presentSince.put(new PersonId(id), FIRST);
    return random.nextInt(3) == 0
        ? someone.lastTalkedOn(FIRST.minusDays(random.nextInt(200)))
        : someone.mate();
  }

  // ---- what happens

  private void happen() {
    for (int number = 0; number < 400; number++) {
      at(anyMoment(), this::ask);
    }
    for (int number = 0; number < 60; number++) {
      at(anyMoment(), this::hire);
      at(anyMoment(), this::leave);
      at(anyMoment(), this::move);
    }
    for (int number = 0; number < 100; number++) {
      at(anyMoment(), this::goAway);
    }
    for (int number = 0; number < 25; number++) {
      at(anyMoment(), this::superviseNoMoreForAWhile);
    }
    for (int number = 0; number < 3; number++) {
      at(anyMoment(), this::handOverATeam);
    }
  }

  private Instant anyMoment() {
    return FIRST
        .atStartOfDay(ZoneOffset.UTC)
        .plusMinutes(random.nextInt(365 * 24 * 60))
        .toInstant();
  }

  private void at(Instant moment, Runnable what) {
    centre.at(moment, what);
  }

  private Team anyTeam() {
    List<Team> teams = centre.all().stream().filter(team -> !team.people().isEmpty()).toList();
    return teams.get(random.nextInt(teams.size()));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private void ask() {
    Team team = anyTeam();
    PersonId who = any(team.people(), random).person().id();
    LocalDate today = today(team);
    changeMate(
        team,
        who,
        mate ->
            new Teammate(
                mate.person(),
                mate.lastTalk(),
                mate.nextOn(),
                mate.meetsOn() == null ? today : mate.askedOn(),
                mate.meetsOn(),
                mate.snooze(),
                mate.lastNamed()));
  }

  private void hire() {
    Team team = anyTeam();
    String id = "E%04d".formatted(people.size());
    LocalDate today = today(team);
    Teammate mate =
        someone(id, "OPERATOR", today).hiredOn(today).under(team.supervisor().id().value()).mate();
    presentSince.put(new PersonId(id), today);
    centre.change(team.supervisor().id(), now -> withPeople(now, added(now.people(), mate)));
  }

  private void leave() {
    Team team = anyTeam();
    PersonId who = any(team.people(), random).person().id();
    presentSince.remove(who);
    centre.change(team.supervisor().id(), now -> withPeople(now, without(now.people(), who)));
  }

  private void move() {
    Team from = anyTeam();
    Team to = anyTeam();
    Teammate mate = any(from.people(), random);
    PersonId who = mate.person().id();
    if (!from.supervisor().id().equals(to.supervisor().id())) {
      centre.change(from.supervisor().id(), now -> withPeople(now, without(now.people(), who)));
      join(to.supervisor().id(), mate);
    }
  }

  /** What one supervisor was asked or has said binds no other. */
  private void join(PersonId supervisor, Teammate mate) {
    Person person = someoneWith(mate.person().id()).under(supervisor.value()).person();
    Teammate joined = new Teammate(person, mate.lastTalk(), mate.nextOn(), null, null, null, null);
    centre.change(supervisor, now -> withPeople(now, added(now.people(), joined)));
  }

  private void goAway() {
    Team team = anyTeam();
    PersonId who = any(team.people(), random).person().id();
    LocalDate from = today(team).plusDays(random.nextInt(10));
    presentSince.remove(who);
    someoneWith(who).onLeave(from, from.plusDays(10 + random.nextInt(80)));
    changeMate(team, who, this::renewed);
  }

  private void superviseNoMoreForAWhile() {
    Team team = anyTeam();
    LocalDate from = today(team).plusDays(random.nextInt(10));
    Person away =
        someoneWith(team.supervisor().id())
            .onLeave(from, from.plusDays(5 + random.nextInt(55)))
            .person();
    PersonalWorkTime work = (PersonalWorkTime) team.work();
    centre.change(
        away.id(),
        now ->
            new Team(
                away,
                new PersonalWorkTime(
                    away, work.zone(), work.hours(), work.calendar(), work.quiet()),
                now.preference(),
                now.cadence(),
                now.people(),
                now.promises(),
                now.last(),
                now.settledWeek()));
  }

  /** A supervisor leaves; two weeks later the roster names others. */
  private void handOverATeam() {
    Team team = anyTeam();
    centre.remove(team.supervisor().id());
    at(
        centre.instant().plus(Duration.ofDays(14)),
        () -> team.people().forEach(mate -> join(anyTeam().supervisor().id(), mate)));
  }

  /** What supervisors do about a digest. */
  private void react(SimulatedCentre.Sent sent) {
    sent.digest().lines().forEach(line -> named.add(line.person()));
    LocalDate day = sent.digest().day();
    Temper temper = tempers.getOrDefault(sent.supervisor().id(), Temper.DILIGENT);
    boolean silent =
        temper == Temper.SILENT && day.getMonthValue() >= 3 && day.getMonthValue() <= 7;
    if (silent || random.nextInt(20) == 0) {
      return;
    }
    at(sent.at().plus(Duration.ofMinutes(random.nextInt(2000))), () -> answer(sent));
    for (DueTalk line : sent.digest().lines()) {
      int dice = random.nextInt(100);
      Instant later = sent.at().plus(Duration.ofMinutes(random.nextInt(6 * 24 * 60)));
      if (dice < (temper == Temper.SLOW ? 30 : 80)) {
        at(later, () -> talk(sent.supervisor().id(), line.person()));
      } else if (dice < 90) {
        at(later, () -> putOff(sent.supervisor().id(), line.person()));
      } else {
        at(later, () -> agree(sent.supervisor().id(), line.person()));
      }
    }
  }

  private void answer(SimulatedCentre.Sent sent) {
    centre.change(
        sent.supervisor().id(),
        team -> {
          LastDigest last = team.last();
          return last == null || !last.week().equals(sent.digest().week())
              ? team
              : answered(team, new LastDigest(last.week(), last.day(), 0));
        });
  }

  private static Team answered(Team team, LastDigest last) {
    return new Team(
        team.supervisor(),
        team.work(),
        team.preference(),
        team.cadence(),
        team.people(),
        team.promises(),
        last,
        team.settledWeek());
  }

  private void talk(PersonId supervisor, PersonId person) {
    talks++;
    change(supervisor, person, (team, mate) -> mate.talkedOn(today(team)));
  }

  private void putOff(PersonId supervisor, PersonId person) {
    change(
        supervisor,
        person,
        (team, mate) ->
            new Teammate(
                mate.person(),
                mate.lastTalk(),
                mate.nextOn(),
                mate.askedOn(),
                mate.meetsOn(),
                Snooze.later(person, supervisor, today(team).plusDays(7), today(team)),
                mate.lastNamed()));
  }

  private void agree(PersonId supervisor, PersonId person) {
    change(
        supervisor,
        person,
        (team, mate) ->
            new Teammate(
                mate.person(),
                mate.lastTalk(),
                mate.nextOn(),
                null,
                today(team).plusDays(3),
                mate.snooze(),
                mate.lastNamed()));
    at(centre.instant().plus(Duration.ofDays(3)), () -> talk(supervisor, person));
  }

  private void change(
      PersonId supervisor, PersonId person, BiFunction<Team, Teammate, Teammate> change) {
    centre.change(
        supervisor,
        team ->
            team.withPeople(
                mate -> mate.person().id().equals(person) ? change.apply(team, mate) : mate));
  }

  private void changeMate(Team team, PersonId person, UnaryOperator<Teammate> change) {
    change(team.supervisor().id(), person, (now, mate) -> change.apply(mate));
  }

  private Teammate renewed(Teammate mate) {
    return new Teammate(
        someoneWith(mate.person().id()).person(),
        mate.lastTalk(),
        mate.nextOn(),
        mate.askedOn(),
        mate.meetsOn(),
        mate.snooze(),
        mate.lastNamed());
  }

  private Someone someoneWith(PersonId id) {
    return Objects.requireNonNull(people.get(id));
  }

  private LocalDate today(Team team) {
    return centre.instant().atZone(team.work().zone()).toLocalDate();
  }

  private static Team withPeople(Team team, List<Teammate> mates) {
    return new Team(
        team.supervisor(),
        team.work(),
        team.preference(),
        team.cadence(),
        mates,
        team.promises(),
        team.last(),
        team.settledWeek());
  }

  private static List<Teammate> added(List<Teammate> mates, Teammate one) {
    List<Teammate> all = new ArrayList<>(mates);
    all.add(one);
    return all;
  }

  private static List<Teammate> without(List<Teammate> mates, PersonId who) {
    return mates.stream().filter(mate -> !mate.person().id().equals(who)).toList();
  }

  private static Map<Instant, Duration> outages(List<LocalDate> days, Duration length) {
    return days.stream()
        .collect(toMap(day -> day.atTime(12, 0).toInstant(ZoneOffset.UTC), day -> length));
  }

  private @Nullable Instant downUntil(Instant now) {
    return OUTAGES.entrySet().stream()
        .filter(outage -> !now.isBefore(outage.getKey()))
        .map(outage -> outage.getKey().plus(outage.getValue()))
        .filter(now::isBefore)
        .findFirst()
        .orElse(null);
  }

  // ---- what must never be, worked out once more

  private static ZonedDateTime local(SimulatedCentre.Sent sent) {
    return sent.at().atZone(sent.team().work().zone());
  }

  /** The day whose shift it is: after midnight, that of the night before. */
  private static LocalDate shiftDay(SimulatedCentre.Sent sent) {
    WorkingHours hours = sent.team().work().hours();
    ZonedDateTime local = local(sent);
    boolean isAfterMidnight =
        hours.from().isAfter(hours.until()) && local.toLocalTime().isBefore(hours.until());
    return isAfterMidnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
  }

  private boolean isOutsideHours(SimulatedCentre.Sent sent) {
    WorkingHours hours = sent.team().work().hours();
    LocalTime time = local(sent).toLocalTime();
    return hours.from().isBefore(hours.until())
        ? time.isBefore(hours.from()) || !time.isBefore(hours.until())
        : time.isBefore(hours.from()) && !time.isBefore(hours.until());
  }

  /** Neither on the day whose shift it is nor on that of the calendar. */
  private static boolean isOnADay(SimulatedCentre.Sent sent, Predicate<LocalDate> which) {
    return which.test(shiftDay(sent)) || which.test(local(sent).toLocalDate());
  }

  private boolean isAfterMidnight(SimulatedCentre.Sent sent) {
    return !shiftDay(sent).equals(local(sent).toLocalDate());
  }

  private boolean isOnADayOff(SimulatedCentre.Sent sent) {
    return isOnADay(sent, YearOfRemindersTest::isOff);
  }

  private static boolean isOff(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || HolidayTable.of(day.getYear()).contains(day)
        || COMPANY_DAYS.stream().anyMatch(off -> off.day().equals(day));
  }

  private boolean isInAQuietPeriod(SimulatedCentre.Sent sent) {
    List<QuietPeriod> periods = ((PersonalWorkTime) sent.team().work()).quiet();
    return isOnADay(
        sent,
        day ->
            periods.stream()
                .anyMatch(quiet -> !day.isBefore(quiet.from()) && !day.isAfter(quiet.until())));
  }

  private boolean isWhileOnLeave(SimulatedCentre.Sent sent) {
    return isOnADay(sent, day -> isAway(sent.supervisor(), day));
  }

  private boolean namesSomebodyAway(SimulatedCentre.Sent sent) {
    LocalDate day = sent.digest().day();
    return sent.digest().lines().stream()
        .map(
            line ->
                sent.team().people().stream()
                    .map(Teammate::person)
                    .filter(person -> person.id().equals(line.person()))
                    .findFirst()
                    .orElseThrow())
        .anyMatch(person -> isAway(person, day));
  }

  private static boolean isAway(Person person, LocalDate day) {
    LocalDate from = person.leaveFrom();
    LocalDate until = person.leaveUntil();
    return from != null && until != null && !day.isBefore(from) && day.isBefore(until);
  }

  private boolean isCaughtUp(SimulatedCentre.Sent sent) {
    return sent.at().isAfter(sent.digest().slot().toInstant().plus(Duration.ofMinutes(1)));
  }

  private String week(SimulatedCentre.Sent sent) {
    LocalDate day = shiftDay(sent);
    return sent.supervisor().id()
        + " "
        + day.get(IsoFields.WEEK_BASED_YEAR)
        + "-"
        + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private long most(Function<SimulatedCentre.Sent, String> by) {
    return centre.sent().stream().collect(groupingBy(by, counting())).values().stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  private long count(Predicate<SimulatedCentre.Sent> which) {
    return centre.sent().stream().filter(which).count();
  }

  /** Whoever has been there for half a year and never away. */
  private List<PersonId> lasting() {
    return presentSince.entrySet().stream()
        .filter(entry -> entry.getValue().isBefore(LAST.minusDays(182)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<PersonId> neverTalkedAbout() {
    return lasting().stream().filter(person -> !named.contains(person)).toList();
  }
}
