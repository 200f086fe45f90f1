package careermap.map;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A map under edit; parts refer to each other by code, and what refers to nothing is left out. */
public final class EditedMap {
  public Phrase name;
  public boolean payShown;
  public final List<Role> roles;
  public final List<Retirement> retired;
  public final List<Transition> transitions;
  public final List<Experience> experiences;
  public final List<Qualification> qualifications;
  public final List<AbilityUnit> units;
  public final List<Opportunity> opportunities;

  private EditedMap(CareerMap map) {
    name = map.name();
    payShown = map.payShown();
    roles = new ArrayList<>(map.roles());
    retired = new ArrayList<>(map.retired());
    transitions = new ArrayList<>(map.transitions());
    experiences = new ArrayList<>(map.experiences());
    qualifications = new ArrayList<>(map.qualifications());
    units = new ArrayList<>(map.units());
    opportunities = new ArrayList<>(map.opportunities());
  }

  public static EditedMap of(CareerMap map) {
    return new EditedMap(map);
  }

  /** The map after one edit. */
  public static CareerMap edit(CareerMap map, Consumer<EditedMap> edit) {
    EditedMap edited = of(map);
    edit.accept(edited);
    return edited.map();
  }

  public static Phrase phrase(String ja, String en) {
    return new Phrase(ja, en);
  }

  public CareerMap map() {
    Set<RoleCode> codes = roles.stream().map(Role::code).collect(toSet());
    return new CareerMap(
        name,
        payShown,
        roles.stream().map(this::linked).toList(),
        retired.stream().filter(end -> codes.contains(end.successor())).toList(),
        transitions.stream()
            .filter(step -> codes.contains(step.from()) && codes.contains(step.to()))
            .map(this::linked)
            .toList(),
        experiences,
        qualifications,
        units,
        opportunities.stream().map(this::linked).toList());
  }

  /** Edits the one of {@code parts} that {@code which} picks. */
  public static <T> void replace(List<T> parts, Predicate<T> which, UnaryOperator<T> edit) {
    int index = parts.indexOf(parts.stream().filter(which).findFirst().orElseThrow());
    parts.set(index, edit.apply(parts.get(index)));
  }

  public Role role(String code) {
    return roles.stream()
        .filter(role -> role.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  public void role(String code, Consumer<EditedRole> edit) {
    replace(
        roles,
        role -> role.code().value().equals(code),
        role -> {
          EditedRole edited = new EditedRole(role);
          edit.accept(edited);
          return edited.role();
        });
  }

  /** Gives a role another code; it keeps the one before as an earlier one. */
  public void recode(String code, String next) {
    role(
        code,
        role -> {
          role.code = new RoleCode(next);
          role.formerly.add(new RoleCode(code));
        });
    transitions.replaceAll(
        step ->
            new Transition(
                moved(step.from(), code, next),
                moved(step.to(), code, next),
                step.kind(),
                step.required(),
                step.recommended(),
                step.carriesOver(),
                step.ahead()));
  }

  private static RoleCode moved(RoleCode at, String code, String next) {
    return at.value().equals(code) ? new RoleCode(next) : at;
  }

  public void remove(String role) {
    roles.removeIf(one -> one.code().value().equals(role));
  }

  public void retire(String role, String successor) {
    remove(role);
    retired.add(new Retirement(new RoleCode(role), new RoleCode(successor)));
  }

  public void step(String from, String to, Consumer<EditedStep> edit) {
    replace(
        transitions,
        step -> step.from().value().equals(from) && step.to().value().equals(to),
        step -> {
          EditedStep edited = new EditedStep(step);
          edit.accept(edited);
          return edited.step();
        });
  }

  public Requirement requirement(String code) {
    return find(experiences, Experience::code, code)
        .<Requirement>map(Function.identity())
        .or(() -> find(qualifications, Qualification::code, code))
        .orElseThrow();
  }

  private static <T> Optional<T> find(
      Collection<T> parts, Function<T, String> code, String wanted) {
    return parts.stream().filter(part -> code.apply(part).equals(wanted)).findFirst();
  }

  private Role linked(Role role) {
    EditedRole edited = new EditedRole(role);
    edited.units =
        new ArrayList<>(
            role.units().stream()
                .flatMap(unit -> find(units, AbilityUnit::code, unit.code()).stream())
                .toList());
    return edited.role();
  }

  private Transition linked(Transition step) {
    EditedStep edited = new EditedStep(step);
    edited.required = linked(step.required());
    edited.recommended = linked(step.recommended());
    return edited.step();
  }

  private List<Requirement> linked(List<Requirement> asked) {
    List<Requirement> known = new ArrayList<>(experiences);
    known.addAll(qualifications);
    return new ArrayList<>(
        asked.stream()
            .flatMap(one -> find(known, Requirement::code, one.code()).stream())
            .toList());
  }

  private Opportunity linked(Opportunity chance) {
    return new Opportunity(
        chance.code(),
        chance.kind(),
        chance.name(),
        chance.gives().stream()
            .flatMap(given -> find(experiences, Experience::code, given.code()).stream())
            .toList());
  }

  /** A role under edit. */
  public static final class EditedRole {
    public RoleCode code;
    public Phrase name;
    public Level level;
    public Track track;
    public Phrase summary;
    public final Map<Employment, Guideline> guidelines;
    public List<AbilityUnit> units;
    public @Nullable PayRange pay;
    public List<String> sites;
    public final List<RoleCode> formerly;

    public EditedRole(Role role) {
      code = role.code();
      name = role.name();
      level = role.level();
      track = role.track();
      summary = role.summary();
      guidelines = new HashMap<>(role.guidelines());
      units = new ArrayList<>(role.units());
      pay = role.pay();
      sites = new ArrayList<>(role.sites());
      formerly = new ArrayList<>(role.formerly());
    }

    public Role role() {
      return new Role(code, name, level, track, summary, guidelines, units, pay, sites, formerly);
    }
  }

  /** A path under edit. */
  public static final class EditedStep {
    public final RoleCode from;
    public final RoleCode to;
    public Transition.Kind kind;
    public List<Requirement> required;
    public List<Requirement> recommended;
    public @Nullable Phrase carriesOver;
    public @Nullable Phrase ahead;

    EditedStep(Transition step) {
      from = step.from();
      to = step.to();
      kind = step.kind();
      required = new ArrayList<>(step.required());
      recommended = new ArrayList<>(step.recommended());
      carriesOver = step.carriesOver();
      ahead = step.ahead();
    }

    Transition step() {
      return new Transition(from, to, kind, required, recommended, carriesOver, ahead);
    }
  }
}
