package careermap.change;

import static careermap.map.EditedMap.edit;
import static careermap.map.EditedMap.phrase;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Criterion;
import careermap.map.EditedMap;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Language;
import careermap.map.Level;
import careermap.map.Opportunity;
import careermap.map.PayRange;
import careermap.map.Qualification;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import careermap.wording.Wording;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MapChangesTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());

  private static List<String> told(CareerMap before, CareerMap after, Language language) {
    ChangeWords words = new ChangeWords(Wording.in(language));
    return MapChanges.between(before, after).all().stream()
        .map(change -> words.label(change.kind()) + " " + words.sentence(change))
        .toList();
  }

  @Test
  void print() {
    show(
        map ->
            map.step(
                "OPERATOR",
                "LEADER",
                step -> step.required.add(map.requirement("PROPOSE_IMPROVEMENT"))));
    show(map -> map.step("OPERATOR", "LEADER", step -> step.required.remove(0)));
    show(
        map ->
            map.step(
                "OPERATOR",
                "LEADER",
                step -> {
                  step.recommended.addAll(step.required);
                  step.required.clear();
                }));
    show(
        map ->
            map.step(
                "OPERATOR",
                "LEADER",
                step -> {
                  step.kind = Transition.Kind.LATERAL;
                  step.carriesOver = phrase("あ", "a");
                  step.ahead = null;
                }));
    show(
        map ->
            map.role(
                "OPERATOR",
                role -> role.guidelines.put(Employment.PART_TIME, new Guideline(18, 36, null))));
    show(map -> map.role("OPERATOR", role -> role.guidelines.remove(Employment.PART_TIME)));
    show(
        map ->
            map.role(
                "OPERATOR",
                role -> role.guidelines.put(Employment.PART_TIME, new Guideline(24, 36, null))));
    show(
        map ->
            map.role(
                "QA",
                role -> {
                  role.name = phrase("品質保証", "Quality assurance");
                  role.level = new Level(2);
                  role.track = Track.MANAGEMENT;
                  role.sites = List.of("札幌", "那覇");
                  role.summary = phrase("a", "b");
                  role.pay = new PayRange(1_000_000, 2_000_000);
                }));
    show(
        map -> {
          map.payShown = true;
          map.name = phrase("自社の地図", "Our map");
        });
    show(map -> map.recode("QA", "QUALITY"));
    show(map -> map.retire("QA", "SV"));
    show(map -> map.remove("QA"));
    show(map -> map.experiences.removeIf(one -> one.code().equals("COACH_JUNIOR")));
    show(
        map ->
            map.experiences.add(
                new Experience("NEW", phrase("課題を解決する", "solve a problem"), phrase("あ", "a"))));
    show(
        map -> {
          map.experiences.add(
              new Experience("NEW", phrase("課題を解決する", "solve a problem"), phrase("あ", "a")));
          map.step("LEADER", "SV", step -> step.required.add(map.requirement("NEW")));
        });
    show(map -> map.units.removeIf(one -> one.code().equals("INFO_L2")));
    show(map -> map.opportunities.remove(0));
    show(
        map ->
            map.opportunities.add(
                new Opportunity(
                    "O",
                    Opportunity.Kind.PROJECT,
                    phrase("新しい会", "new circle"),
                    map.opportunities.get(3).gives())));
    show(map -> map.transitions.remove(0));
    show(
        map ->
            map.units.replaceAll(
                unit ->
                    unit.code().equals("INFO_L2")
                        ? new AbilityUnit(
                            unit.code(),
                            "F",
                            !unit.common(),
                            new Level(3),
                            phrase("情報", "Information"),
                            List.of(
                                unit.criteria().get(0),
                                new Criterion(
                                    unit.criteria().get(1).code(), phrase("書いている。", "Writes."))))
                        : unit));
    show(
        map ->
            map.qualifications.replaceAll(
                one ->
                    one.code().equals("MOSHI_2")
                        ? new Qualification(
                            one.code(),
                            phrase("もしもし2", "Moshi 2"),
                            one.description(),
                            List.of("IT_PASSPORT"),
                            Set.of(Month.MAY, Month.JANUARY),
                            24)
                        : one));
    show(
        map ->
            map.roles.add(
                new Role(
                    new RoleCode("CHAT"),
                    phrase("チャット担当", "Chat agent"),
                    new Level(2),
                    Track.SPECIALIST,
                    phrase("a", "a"),
                    Map.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of())));
    show(
        map ->
            map.role(
                "QA",
                role -> {
                  role.formerly.add(new RoleCode("OLD"));
                }));
    show(map -> map.retire("OLD", "QA"));
  }

  private static void show(Consumer<EditedMap> edit) {
    CareerMap next = edit(MAP, edit);
    told(MAP, next, Language.JA).forEach(System.out::println);
    told(MAP, next, Language.EN).forEach(System.out::println);
    for (Language language : Language.values()) {
      ChangeList list =
          new ChangeWords(Wording.in(language)).list(MapChanges.between(MAP, next).all(), 3);
      list.groups()
          .forEach(group -> System.out.println("   " + group.label() + "：" + group.changes()));
      System.out.println("   " + list.more());
    }
    System.out.println();
  }
}
