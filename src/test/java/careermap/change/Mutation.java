package careermap.change;

import static careermap.map.EditedMap.phrase;
import static careermap.map.EditedMap.replace;

import careermap.map.AbilityUnit;
import careermap.map.Criterion;
import careermap.map.EditedMap;
import careermap.map.Employment;
import careermap.map.Experience;
import careermap.map.Guideline;
import careermap.map.Level;
import careermap.map.Opportunity;
import careermap.map.Qualification;
import careermap.map.Requirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.map.Transition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Changes one random part of a map and gives back the code that has to be named for it. */
enum Mutation {
  ADD_ROLE {
    @Override
    String to(EditedMap map, Random random) {
      String code = fresh(random);
      map.roles.add(
          new Role(
              new RoleCode(code),
              phrase("役割" + code, "Role " + code),
              new Level(1 + random.nextInt(4)),
              any(random, List.of(Track.values())),
              phrase("説明", "about"),
              Map.of(),
              List.of(),
              null,
              List.of(),
              List.of()));
      return code;
    }
  },
  REMOVE_ROLE {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.remove(code);
      return code;
    }
  },
  RETIRE_ROLE {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.remove(code);
      map.retire(code, role(map, random));
      return code;
    }
  },
  RECODE_ROLE {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.recode(code, fresh(random));
      return code;
    }
  },
  RENAME_ROLE {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.role(code, role -> role.name = phrase("名" + fresh(random), "Name"));
      return code;
    }
  },
  CHANGE_GUIDELINE {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.role(
          code,
          role ->
              role.guidelines.put(
                  any(random, List.of(Employment.values())),
                  new Guideline(7, 7 + random.nextInt(80), null)));
      return code;
    }
  },
  CHANGE_LEVEL {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.role(code, role -> role.level = new Level(1 + role.level.number() % 4));
      return code;
    }
  },
  CHANGE_SITES {
    @Override
    String to(EditedMap map, Random random) {
      String code = role(map, random);
      map.role(code, role -> role.sites = List.of("拠点" + fresh(random)));
      return code;
    }
  },
  ADD_PATH {
    @Override
    String to(EditedMap map, Random random) {
      Role from = map.role(role(map, random));
      Set<RoleCode> reached = new HashSet<>(Set.of(from.code()));
      map.transitions.stream()
          .filter(step -> step.from().equals(from.code()))
          .forEach(step -> reached.add(step.to()));
      Role to =
          map.roles.stream().filter(one -> !reached.contains(one.code())).findAny().orElseThrow();
      map.transitions.add(
          new Transition(
              from.code(),
              to.code(),
              any(random, List.of(Transition.Kind.values())),
              List.of(),
              List.of(),
              null,
              null));
      return to.code().value();
    }
  },
  REMOVE_PATH {
    @Override
    String to(EditedMap map, Random random) {
      return map.transitions.remove(random.nextInt(map.transitions.size())).to().value();
    }
  },
  ASK_FOR_MORE {
    @Override
    String to(EditedMap map, Random random) {
      Transition at = any(random, map.transitions);
      Set<Requirement> known = new HashSet<>(at.required());
      known.addAll(at.recommended());
      Requirement more =
          map.experiences.stream().filter(one -> !known.contains(one)).findAny().orElseThrow();
      map.step(
          at.from().value(),
          at.to().value(),
          step -> (random.nextBoolean() ? step.required : step.recommended).add(more));
      return more.code();
    }
  },
  REWRITE_PATH {
    @Override
    String to(EditedMap map, Random random) {
      Transition at = any(random, map.transitions);
      map.step(
          at.from().value(),
          at.to().value(),
          step -> step.ahead = phrase("文" + fresh(random), "text"));
      return at.to().value();
    }
  },
  ADD_EXPERIENCE {
    @Override
    String to(EditedMap map, Random random) {
      String code = fresh(random);
      map.experiences.add(
          new Experience(code, phrase("経験" + code, "experience"), phrase("説明", "about")));
      return code;
    }
  },
  RENAME_EXPERIENCE {
    @Override
    String to(EditedMap map, Random random) {
      Experience old = any(random, map.experiences);
      replace(
          map.experiences,
          old::equals,
          one -> new Experience(one.code(), phrase("名" + fresh(random), "n"), one.description()));
      return old.code();
    }
  },
  CHANGE_VALIDITY {
    @Override
    String to(EditedMap map, Random random) {
      Qualification old = any(random, map.qualifications);
      Integer months = old.validMonths();
      replace(
          map.qualifications,
          old::equals,
          one ->
              new Qualification(
                  one.code(),
                  one.name(),
                  one.description(),
                  one.requires(),
                  one.examMonths(),
                  months == null ? 12 : months + 1));
      return old.code();
    }
  },
  REMOVE_UNIT {
    @Override
    String to(EditedMap map, Random random) {
      return map.units.remove(random.nextInt(map.units.size())).code();
    }
  },
  REWRITE_CRITERION {
    @Override
    String to(EditedMap map, Random random) {
      AbilityUnit old = any(random, map.units);
      List<Criterion> criteria = new ArrayList<>(old.criteria());
      Criterion first = criteria.get(0);
      criteria.set(0, new Criterion(first.code(), phrase("項目" + fresh(random), "row")));
      replace(
          map.units,
          old::equals,
          unit ->
              new AbilityUnit(
                  unit.code(), unit.family(), unit.common(), unit.level(), unit.name(), criteria));
      return first.code();
    }
  },
  REMOVE_OPPORTUNITY {
    @Override
    String to(EditedMap map, Random random) {
      return map.opportunities.remove(random.nextInt(map.opportunities.size())).code();
    }
  },
  CHANGE_OPPORTUNITY {
    @Override
    String to(EditedMap map, Random random) {
      Opportunity old = any(random, map.opportunities);
      replace(
          map.opportunities,
          old::equals,
          one ->
              new Opportunity(
                  one.code(), one.kind(), phrase("機" + fresh(random), "n"), one.gives()));
      return old.code();
    }
  };

  abstract String to(EditedMap map, Random random);

  static <T> T any(Random random, List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  private static String role(EditedMap map, Random random) {
    return any(random, map.roles).code().value();
  }

  private static String fresh(Random random) {
    return "NEW_" + random.nextInt(1_000_000);
  }
}
