package careermap.change;

import static java.util.stream.Collectors.toSet;

import careermap.change.Aligned.Pair;
import careermap.map.AbilityUnit;
import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Guideline;
import careermap.map.PayRange;
import careermap.map.Phrase;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.wording.TimeWords;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs about one role. */
final class RoleDetails {
  private static final int TEN_THOUSAND = 10_000;

  private final CareerMap mapBefore;
  private final CareerMap mapAfter;
  private final Pair<Role> roles;
  private final Role before;
  private final Role after;
  private final Details details;

  RoleDetails(CareerMap mapBefore, CareerMap mapAfter, Pair<Role> roles) {
    this.mapBefore = mapBefore;
    this.mapAfter = mapAfter;
    this.roles = roles;
    this.before = roles.before();
    this.after = roles.after();
    this.details = new Details(Subject.of(after));
  }

  Stream<Change> all() {
    names();
    details
        .value(Aspect.LEVEL, before.level().number(), after.level().number(), InBoth::same)
        .value(Aspect.TRACK, before.track(), after.track(), track -> InBoth.say("track." + track))
        .text(Aspect.DESCRIPTION, before.summary(), after.summary());
    sites();
    pay();
    Stream.of(Employment.values()).forEach(this::guideline);
    units();
    formerCodes();
    return details.found();
  }

  private void names() {
    boolean recoded = roles.differsIn(Role::code);
    if (roles.differsIn(Role::name)) {
      details.name(roles, Role::name, role -> recoded ? knownByBothCodes() : Subject.of(role));
    } else if (recoded) {
      details.add(
          Aspect.CODE,
          before.code().value(),
          InBoth.same(before.code()),
          InBoth.same(after.code()));
    }
  }

  private Subject knownByBothCodes() {
    return new Subject(
        Subject.Type.ROLE, List.of(after.code().value(), before.code().value()), before.name());
  }

  private void sites() {
    if (roles.differsIn(role -> Set.copyOf(role.sites()))) {
      details.add(Aspect.SITES, null, sites(before), sites(after));
    }
  }

  private static Phrase sites(Role role) {
    return role.sites().isEmpty()
        ? InBoth.say("change.everywhere")
        : InBoth.list(role.sites().stream().map(InBoth::same).toList());
  }

  /** What was hidden from people until now is not told them afterwards. */
  private void pay() {
    boolean shown = mapAfter.payShown() && (mapBefore.payShown() || after.pay() != null);
    @Nullable Phrase was = mapBefore.payShown() || !shown ? range(before.pay()) : null;
    if (roles.differsIn(Role::pay)) {
      details.add(shown ? Aspect.PAY : Aspect.HIDDEN_PAY, null, was, range(after.pay()));
    }
  }

  private static @Nullable Phrase range(@Nullable PayRange pay) {
    return pay == null
        ? null
        : InBoth.of(
            wording ->
                wording.say(
                    "change.pay", pay.minYen() / TEN_THOUSAND, pay.maxYen() / TEN_THOUSAND));
  }

  private void guideline(Employment employment) {
    @Nullable Guideline was = before.guidelines().get(employment);
    @Nullable Guideline is = after.guidelines().get(employment);
    @Nullable Phrase years = range(was);
    @Nullable Phrase yearsNow = range(is);
    if (Objects.equals(years, yearsNow)) {
      details.text(Aspect.source(employment), source(was), source(is));
    } else {
      details.add(Aspect.guideline(employment), null, years, yearsNow);
    }
  }

  private static @Nullable Phrase range(@Nullable Guideline guideline) {
    return guideline == null ? null : InBoth.of(wording -> new TimeWords(wording).range(guideline));
  }

  private static @Nullable Phrase source(@Nullable Guideline guideline) {
    return guideline == null ? null : guideline.source();
  }

  /** A unit that came or went as a whole is told with its roles. */
  private void units() {
    Set<String> known = unitsOf(mapBefore);
    known.retainAll(unitsOf(mapAfter));
    details.items(
        Aspect.UNIT,
        Aligned.by(AbilityUnit::code, before.units(), after.units())
            .within(unit -> known.contains(unit.code())),
        AbilityUnit::code,
        AbilityUnit::name);
  }

  private static Set<String> unitsOf(CareerMap map) {
    return map.units().stream().map(AbilityUnit::code).collect(toSet());
  }

  /** Codes that lead to the role, but for those of roles that came to an end in it. */
  private void formerCodes() {
    Set<RoleCode> live = new HashSet<>();
    Stream.of(mapBefore, mapAfter)
        .forEach(map -> map.roles().forEach(role -> live.add(role.code())));
    Aligned<RoleCode> codes = Aligned.by(Function.identity(), codes(before), codes(after));
    details.items(
        Aspect.FORMER_CODE,
        codes.within(code -> !live.contains(code)),
        RoleCode::value,
        InBoth::same);
  }

  private static List<RoleCode> codes(Role role) {
    return Stream.concat(Stream.of(role.code()), role.formerly().stream()).toList();
  }
}
