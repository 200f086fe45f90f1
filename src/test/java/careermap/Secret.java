package careermap;

import careermap.access.Matter;
import careermap.access.Relation;
import careermap.access.Rights;
import careermap.slackstandin.Member;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something of one person that is written in words which are nowhere else.
 *
 * @param words a pattern
 * @param parties who is more to it than the reporting line says, such as the other of the two
 * @param withheld from whom a state of the moment keeps it, whatever the rights say
 */
record Secret(
    String words,
    Set<Matter> matters,
    Member owner,
    Map<Member, Set<Relation>> parties,
    Set<Relation> withheld) {
  static Secret of(Matter matter, String words, Member owner) {
    return new Secret(words, EnumSet.of(matter), owner, Map.of(), Set.of());
  }

  /** A day as either language has it, and as programs do. */
  static String day(String iso) {
    LocalDate day = LocalDate.parse(iso);
    String english = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day);
    return "(?<!\\d)%d月%d日|(?<!\\d)%s|%s"
        .formatted(day.getMonthValue(), day.getDayOfMonth(), english, iso);
  }

  static String span(int years, int months) {
    return "%1$d年%2$dか月|%1$d years %2$d months".formatted(years, months);
  }

  /** The same words belong to this as well. */
  Secret also(Matter other) {
    Set<Matter> both = EnumSet.copyOf(matters);
    both.add(other);
    return new Secret(words, both, owner, parties, withheld);
  }

  Secret with(Member other, Relation relation) {
    Map<Member, Set<Relation>> all = new HashMap<>(parties);
    Set<Relation> more = EnumSet.of(relation);
    more.addAll(all.getOrDefault(other, Set.of()));
    all.put(other, more);
    return new Secret(words, matters, owner, Map.copyOf(all), withheld);
  }

  Secret withheldFrom(Relation... relations) {
    return new Secret(words, matters, owner, parties, Set.of(relations));
  }

  boolean isIn(String text) {
    return Pattern.compile(words).matcher(text).find();
  }

  /**
   * @param line what the reader is to the owner by the reporting line
   */
  boolean isFor(Member reader, Relation line) {
    return isGranted(line)
        || parties.getOrDefault(reader, Set.of()).stream().anyMatch(this::isGranted);
  }

  private boolean isGranted(Relation relation) {
    return matters.stream().anyMatch(matter -> Rights.may(relation, matter))
        && !withheld.contains(relation);
  }
}
