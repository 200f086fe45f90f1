package careermap.understanding;

import careermap.map.CareerMap;
import careermap.map.Qualification;
import careermap.map.RoleCode;
import careermap.understanding.Literals.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the roles and qualifications of a map are called, and what only looks like them. */
final class Names {
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private final Literals<Mention> literals;

  Names(Vocabulary vocabulary, CareerMap map) {
    map.roles().forEach(role -> role(role.code(), Spellings.ofRole(role.code(), role.name())));
    map.qualifications().forEach(this::qualification);
    map.roles().forEach(role -> role(role.code(), vocabulary.aliases(role.code()).stream()));
    vocabulary.fixed().forEach((word, mark) -> file(mark, "", word));
    this.literals = new Literals<>(mentions);
  }

  private void role(RoleCode code, Stream<String> spellings) {
    spellings.forEach(spelling -> file(Marks.ROLE, code.value(), spelling));
  }

  private void qualification(Qualification one) {
    Spellings.ofQualification(one.code(), one.name())
        .forEach(spelling -> file(Marks.QUALIFICATION, one.code(), spelling));
  }

  /** Where two share a name, it means the one that the map has first. */
  private void file(char mark, String code, String spelling) {
    mentions.putIfAbsent(spelling, new Mention(mark, code, spelling));
  }

  Stream<Mention> ofRoles() {
    return mentions.values().stream().filter(mention -> mention.mark() == Marks.ROLE);
  }

  /** Puts marks in the place of names, the longest name first. */
  Sentence mark(String text) {
    StringBuilder marked = new StringBuilder();
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Found<Mention>> name = literals.longestAt(text, at);
      name.ifPresent(n -> found.add(n.value()));
      marked.append(name.map(n -> n.value().mark()).orElse(text.charAt(at)));
      at = name.map(Found::end).orElse(at + 1);
    }
    return new Sentence(text, Folding.tidy(marked), found);
  }
}
