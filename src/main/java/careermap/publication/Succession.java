package careermap.publication;

import careermap.map.CareerMap;
import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.RoleCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a version inherits: a code that people may still have leads where it led before. */
final class Succession {
  private final CareerMap before;
  private final CareerMap draft;

  Succession(CareerMap before, CareerMap draft) {
    this.before = before;
    this.draft = draft;
  }

  /** The retirements that the draft needs beside its own, those that were chosen first. */
  List<Retirement> beside(List<Retirement> chosen) {
    CareerMap decided = draft.retiring(chosen);
    return Stream.concat(
            chosen.stream(),
            olderCodes().distinct().flatMap(code -> inherited(code, decided).stream()))
        .toList();
  }

  private Stream<RoleCode> olderCodes() {
    return Stream.concat(
        before.roles().stream().flatMap(role -> role.formerly().stream()),
        before.retired().stream().map(Retirement::role));
  }

  private Optional<Retirement> inherited(RoleCode code, CareerMap decided) {
    return before
        .heldRole(code)
        .filter(role -> decided.heldRole(code).isEmpty())
        .map(Role::code)
        .flatMap(decided::heldRole)
        .map(role -> new Retirement(code, role.code()));
  }
}
