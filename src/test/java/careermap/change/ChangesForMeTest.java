package careermap.change;

import static careermap.map.EditedMap.edit;
import static careermap.map.EditedMap.phrase;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.growth.Attainment;
import careermap.map.CareerMap;
import careermap.map.EditedMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.Language;
import careermap.map.Level;
import careermap.wording.Wording;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChangesForMeTest {
  private static final CareerMap MAP = BundledMap.read(new YamlMap());

  private static void show(Somebody who, Consumer<EditedMap> edit) {
    ChangesForMe changes =
        ChangesForMe.of(who.standing(), MapChanges.between(MAP, edit(MAP, edit)), Somebody.TODAY);
    for (Language language : Language.values()) {
      ChangesForMeWords words = new ChangesForMeWords(changes, Wording.in(language));
      System.out.println(words.place() + " // " + words.step() + " // " + words.line());
      words
          .passages()
          .forEach(
              passage ->
                  System.out.println("    *" + passage.title() + "* " + passage.sentences()));
    }
    System.out.println();
  }

  @Test
  void print() {
    Somebody operator = Somebody.in("OPERATOR").as(Employment.PART_TIME).having("COACH_JUNIOR");
    Consumer<EditedMap> asked =
        map ->
            map.step(
                "OPERATOR",
                "LEADER",
                step -> {
                  step.required.add(map.requirement("SHARE_VOICE"));
                  step.required.add(map.requirement("CC_EXAM_OP"));
                });
    show(operator, asked);
    show(Somebody.in("OPERATOR"), asked);
    show(
        Somebody.in("OPERATOR")
            .having("SHARE_VOICE")
            .with("CC_EXAM_OP", Attainment.Status.DOING, null, null),
        asked);
    show(Somebody.in("SV"), asked);
    show(
        operator,
        map ->
            map.role(
                "OPERATOR",
                role -> role.guidelines.put(Employment.PART_TIME, new Guideline(18, 36, null))));
    show(
        operator,
        map ->
            map.role(
                "OPERATOR",
                role -> role.guidelines.put(Employment.FULL_TIME, new Guideline(18, 36, null))));
    show(
        operator,
        map ->
            map.role(
                "OPERATOR",
                role -> {
                  role.level = new Level(2);
                  role.name = phrase("電話の担当", "Agent");
                }));
    show(Somebody.in("QA").having("COACH_JUNIOR").aimingFor("QA"), map -> map.retire("QA", "SV"));
    show(Somebody.in("QA").having("COACH_JUNIOR").aimingFor("QA"), map -> map.remove("QA"));
    show(operator.aimingFor("QA").under(Somebody.in("SV").person()), map -> map.retire("QA", "SV"));
    show(operator, map -> map.transitions.remove(0));
    show(
        operator,
        map ->
            map.step(
                "OPERATOR",
                "LEADER",
                step -> {
                  step.required.clear();
                  step.carriesOver = phrase("a", "b");
                }));
    show(operator, map -> map.opportunities.clear());
    show(operator, map -> map.units.removeIf(one -> one.code().equals("TEL_L1")));
    show(operator, map -> map.payShown = true);
  }
}
