package careermap.slack;

import careermap.arrangement.NameKey;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.slack.view.OpeningForm;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was filled into the form for an opening; checked like anything else from outside. */
final class OpeningFields {
  private final FormValues values;
  private final CareerMap map;
  private final List<String> sites;
  private final LocalDate today;

  OpeningFields(FormValues values, CareerMap map, List<String> sites, LocalDate today) {
    this.values = values;
    this.map = map;
    this.sites = sites;
    this.today = today;
  }

  /** The block in which something has to change. */
  String faultyBlock() {
    return fault().isEmpty() ? "" : found()[0];
  }

  /** The key of what is the matter; blank where nothing is. */
  String fault() {
    return found()[1];
  }

  private String[] found() {
    LocalDate from = day(OpeningForm.FROM);
    @Nullable LocalDate until = values.day(OpeningForm.UNTIL).orElse(null);
    LocalDate applyBy = day(OpeningForm.APPLY_BY);
    if (values.text(OpeningForm.TITLE, OpeningTerms.LONGEST_TITLE) == null) {
      return new String[] {OpeningForm.TITLE, "open.form.name.blank"};
    }
    if (applyBy.isBefore(today)) {
      return new String[] {OpeningForm.APPLY_BY, "open.form.apply.past"};
    }
    if (until != null && until.isBefore(from)) {
      return new String[] {OpeningForm.UNTIL, "open.form.until.before"};
    }
    if ((until == null ? from : until).isBefore(applyBy)) {
      String late = until == null ? "open.form.apply.late.start" : "open.form.apply.late";
      return new String[] {OpeningForm.APPLY_BY, late};
    }
    if (!isNumber(OpeningForm.PLACES, OpeningTerms.MOST_PLACES)) {
      return new String[] {OpeningForm.PLACES, "open.form.places.wrong"};
    }
    if (!isNumber(OpeningForm.HOURS, OpeningTerms.MOST_HOURS)) {
      return new String[] {OpeningForm.HOURS, "open.form.hours.wrong"};
    }
    return kind() == OpeningKind.ROLE && role() == null
        ? new String[] {OpeningForm.ROLE, "open.form.role.missing"}
        : new String[] {"", ""};
  }

  /** Only where nothing is the matter. */
  OpeningTerms terms() {
    String title = values.text(OpeningForm.TITLE, OpeningTerms.LONGEST_TITLE);
    if (title == null) {
      throw new Outdated("the form has no title");
    }
    return new OpeningTerms(
        kind(),
        title,
        values.text(OpeningForm.DETAIL, OpeningTerms.LONGEST_DETAIL),
        role(),
        gives(),
        number(OpeningForm.PLACES),
        day(OpeningForm.FROM),
        values.day(OpeningForm.UNTIL).orElse(null),
        number(OpeningForm.HOURS),
        day(OpeningForm.APPLY_BY),
        site());
  }

  private LocalDate day(String block) {
    return values.day(block).orElseThrow(() -> new Outdated("no day in " + block));
  }

  private OpeningKind kind() {
    return Given.one(OpeningKind.class, values.choice(OpeningForm.KIND));
  }

  private @Nullable RoleCode role() {
    String key = values.findChoice(OpeningForm.ROLE).orElse("");
    return map.roles().stream()
        .map(Role::code)
        .filter(code -> NameKey.of(code.value()).equals(key))
        .findFirst()
        .orElse(null);
  }

  private List<String> gives() {
    Set<String> keys = values.ticked(OpeningForm.GIVES);
    return map.experiences().stream()
        .map(Experience::code)
        .filter(code -> keys.contains(NameKey.of(code)))
        .limit(OpeningTerms.MOST_EXPERIENCES)
        .toList();
  }

  /** A site that is none any more is not taken for every site. */
  private @Nullable String site() {
    String key = values.choice(OpeningForm.SITE);
    return key.equals(OpeningForm.ANYWHERE)
        ? null
        : sites.stream()
            .filter(site -> NameKey.of(site).equals(key))
            .findFirst()
            .orElseThrow(() -> new Outdated("a site"));
  }

  private boolean isNumber(String block, int most) {
    String text = plain(block);
    return text == null || (text.matches("\\d{1,3}") && isWithin(Integer.parseInt(text), most));
  }

  private static boolean isWithin(int number, int most) {
    return number >= 1 && number <= most;
  }

  private @Nullable Integer number(String block) {
    String text = plain(block);
    return text == null ? null : Integer.valueOf(text);
  }

  /** Full-width digits are digits. */
  private @Nullable String plain(String block) {
    String text = values.text(block, OpeningForm.LONGEST_NUMBER);
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
