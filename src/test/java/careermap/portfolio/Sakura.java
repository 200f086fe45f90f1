package careermap.portfolio;

import careermap.assessment.Mark;
import careermap.assessment.UnitLevels;
import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.growth.Attainment;
import careermap.growth.Attainment.Status;
import careermap.growth.ExperienceBook;
import careermap.growth.Goal;
import careermap.growth.GrowthEvent;
import careermap.growth.GrowthEvent.Step;
import careermap.growth.Undertaking;
import careermap.growth.UndertakingId;
import careermap.guidance.CareerGuide;
import careermap.guidance.LevelDifference;
import careermap.guidance.Standing;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Language;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.observed.ObservedPath;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.opening.OwnHand;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.RoleHistory;
import careermap.person.RolePeriod;
import careermap.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sakura on 7 December 2026, with something of everything recorded of her. */
public final class Sakura {
  static final CareerMap MAP = BundledMap.read(new YamlMap());
  static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  static final PersonId ME = new PersonId("E0107");
  static final PersonId KEN = new PersonId("E0042");
  static final Instant NOVEMBER = Instant.parse("2026-11-19T15:30:00Z");

  private Sakura() {}

  public static List<Chapter> chapters(PortfolioFormat format, Language language) {
    return Chapters.of(portfolio(), format, Wording.in(language));
  }

  static Portfolio portfolio() {
    return portfolio(experiences(), goals());
  }

  /** Of somebody of whom nothing is recorded. */
  public static Portfolio empty() {
    return portfolio(List.of(), List.of());
  }

  /** With one opening done and nothing else. */
  static Portfolio done(OpeningKind kind) {
    return portfolio(List.of(), List.of(), List.of(hand("業務改善の会", kind, Hand.State.DONE, null)));
  }

  private static Portfolio portfolio(List<Undertaking> experiences, List<Goal> goals) {
    return portfolio(experiences, goals, experiences.isEmpty() ? List.of() : hands());
  }

  private static Portfolio portfolio(
      List<Undertaking> experiences, List<Goal> goals, List<OwnHand> hands) {
    CareerGuide guide = guide(experiences, goals);
    boolean known = !experiences.isEmpty();
    return new Portfolio(
        guide,
        1,
        ZoneId.of("Asia/Tokyo"),
        RoleHistory.of(guide.standing().person(), known ? past() : List.of()),
        new ExperienceBook(
            guide.standing().person(),
            ken(),
            experiences,
            known ? events() : List.of(),
            Map.of(ME, guide.standing().person(), KEN, ken())),
        goals,
        known ? List.of(ahead(guide, "SV", true), ahead(guide, "LEADER", false)) : List.of(),
        known ? guide.planTo(role("SV")) : null,
        hands,
        known ? levels() : UnitLevels.NONE);
  }

  /** The supervisor rated two rows of the first unit, and she herself one of the second. */
  private static UnitLevels levels() {
    List<AbilityUnit> units = role("OPERATOR").units();
    return new UnitLevels(
        List.of(Map.of(row(units, 0, 0), Mark.ALONE, row(units, 0, 1), Mark.WITH_HELP)),
        List.of(Map.of(row(units, 1, 0), Mark.ALMOST, row(units, 0, 0), Mark.ALMOST)));
  }

  private static String row(List<AbilityUnit> units, int unit, int row) {
    return units.get(unit).criteria().get(row).code();
  }

  private static CareerGuide guide(List<Undertaking> experiences, List<Goal> goals) {
    List<Attainment> attainments = experiences.stream().map(Undertaking::attainment).toList();
    Goal goal = goals.stream().findFirst().orElse(null);
    Standing standing = new Standing(me(), ken(), attainments, goal, null, false);
    return CareerGuide.of(standing, MAP, TODAY).orElseThrow();
  }

  private static List<Goal> goals() {
    return List.of(
        new Goal(new RoleCode("SV"), 3, "チームで働くのが好きだから", NOVEMBER, Goal.Readers.SUPERVISOR),
        new Goal(
            new RoleCode("QA"),
            null,
            null,
            Instant.parse("2026-04-01T00:00:00Z"),
            Goal.Readers.SUPERVISOR));
  }

  private static List<RolePeriod> past() {
    return List.of(new RolePeriod(new RoleCode("TRAINEE"), LocalDate.of(2025, 7, 1), null));
  }

  private static List<Undertaking> experiences() {
    return List.of(
        undertaking(
            "COACH_JUNIOR", Status.CONFIRMED, "2026-11-20", null, "新人2人と1か月応対した", KEN, null),
        undertaking("PROPOSE_IMPROVEMENT", Status.DOING, null, null, "手順書", KEN, "もう1件あるとよいです"),
        undertaking("MOSHI_3", Status.CONFIRMED, "2025-12-01", "2026-11-30", null, null, null),
        undertaking("MOSHI_2", Status.PLANNED, "2027-02-14", null, null, null, null),
        undertaking("GONE_CODE", Status.CLAIMED, "2025-08-01", null, "=1+1", null, null));
  }

  private static Undertaking undertaking(
      String code,
      Status status,
      @Nullable String on,
      @Nullable String until,
      @Nullable String evidence,
      @Nullable PersonId by,
      @Nullable String returned) {
    return new Undertaking(
        new UndertakingId(ME, code),
        new Attainment(code, status, day(on), day(until)),
        evidence,
        null,
        by,
        by == null ? null : NOVEMBER,
        returned,
        1);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static List<GrowthEvent> events() {
    UndertakingId coached = new UndertakingId(ME, "COACH_JUNIOR");
    return List.of(
        new GrowthEvent(coached, Step.CONFIRMED, KEN, null, TODAY, NOVEMBER.plusSeconds(60)),
        new GrowthEvent(coached, Step.CLAIMED, ME, "新人2人と1か月応対した", TODAY, NOVEMBER),
        new GrowthEvent(
            new UndertakingId(ME, "MOSHI_3"), Step.CONFIRMED, null, null, null, Instant.EPOCH));
  }

  private static List<OwnHand> hands() {
    return List.of(
        hand("電話応対の基礎研修", OpeningKind.TRAINING, Hand.State.DONE, "ぜひ学びたいです"),
        hand("業務改善の会", OpeningKind.PROJECT, Hand.State.WITHDRAWN, null));
  }

  private static OwnHand hand(
      String title, OpeningKind kind, Hand.State state, @Nullable String word) {
    OpeningTerms terms =
        new OpeningTerms(
            kind,
            title,
            "3回の講座です。",
            null,
            List.of(),
            null,
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 10, 19),
            null,
            LocalDate.of(2026, 9, 30),
            null);
    Opening opening = new Opening(title, KEN, terms, Opening.State.OPEN, Instant.EPOCH, 1);
    return new OwnHand(opening, new Hand(title, ME, state, word, NOVEMBER, null));
  }

  private static RoleAhead ahead(CareerGuide guide, String code, boolean goal) {
    Role role = role(code);
    ObservedPath path =
        goal ? null : new ObservedPath(new RoleCode("OPERATOR"), role.code(), 7, 18);
    return new RoleAhead(
        role,
        goal,
        true,
        guide.readinessFor(role),
        LevelDifference.between(guide.role(), role),
        path);
  }

  static Role role(String code) {
    return MAP.role(new RoleCode(code)).orElseThrow();
  }

  private static Person me() {
    return person(ME, "田中 さくら", "OPERATOR", Employment.PART_TIME);
  }

  private static Person ken() {
    return person(KEN, "佐藤 健", "SV", Employment.FULL_TIME);
  }

  private static Person person(PersonId id, String name, String role, Employment employment) {
    return new Person(
        id,
        name,
        null,
        null,
        new RoleCode(role),
        LocalDate.of(2025, 10, 1),
        null,
        employment,
        null,
        "東京",
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
