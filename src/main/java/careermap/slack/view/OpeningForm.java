package careermap.slack.view;

import careermap.arrangement.NameKey;
import careermap.map.CareerMap;
import careermap.map.Experience;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.opening.Opening;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.wording.Wording;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which an opening is posted or edited. */
public final class OpeningForm {
  public static final String CALLBACK = "open_form";
  public static final String KIND = "kind";
  public static final String TITLE = "title";
  public static final String ROLE = "role";
  public static final String GIVES = "gives";
  public static final String PLACES = "places";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String HOURS = "hours";
  public static final String APPLY_BY = "apply_by";
  public static final String SITE = "site";
  public static final String DETAIL = "detail";
  public static final String ANYWHERE = "ANYWHERE";
  public static final int LONGEST_NUMBER = 3;

  /** From a posting on: time to read it and to arrange one's shifts. */
  private static final int USUAL_DAYS = 14;

  private static final int GROUP = 100;

  private final Contents contents;
  private final @Nullable OpeningTerms before;
  private final Wording wording;

  private OpeningForm(Contents contents, Wording wording) {
    this.contents = contents;
    this.before = contents.before() == null ? null : contents.before().terms();
    this.wording = wording;
  }

  public static View of(Contents contents, Wording wording) {
    return new OpeningForm(contents, wording).view();
  }

  private View view() {
    Opening opening = contents.before();
    Page page = new Page(wording).add(kind()).add(title()).add(gives()).add(places());
    days(page);
    page.add(site()).add(role()).add(detail()).note("open.form.readers");
    return Modal.titled(opening == null ? "open.form.title" : "open.form.title.edit", wording)
        .callbackId(CALLBACK)
        .privateMetadata(opening == null ? "" : opening.id() + "/" + opening.revision())
        .submit(Modal.submit(opening == null ? "open.form.submit" : "open.form.save", wording))
        .blocks(page.blocks())
        .build();
  }

  private InputBlock kind() {
    List<OptionObject> kinds =
        Stream.of(OpeningKind.values())
            .map(kind -> Field.option(kind.name(), wording.say("open.kind." + kind)))
            .toList();
    OpeningKind chosen = before == null ? OpeningKind.TRAINING : before.kind();
    return Field.of(KIND, "open.form.kind", wording).select(kinds, chosen.name());
  }

  private InputBlock title() {
    return Field.of(TITLE, "open.form.name", wording)
        .hinted("open.form.name.hint")
        .text(OpeningTerms.LONGEST_TITLE, before == null ? null : before.title());
  }

  private InputBlock gives() {
    List<Experience> all = List.copyOf(contents.map().experiences());
    List<OptionGroupObject> groups = new ArrayList<>();
    for (int first = 0; first < all.size() && groups.size() < GROUP; first += GROUP) {
      List<Experience> part = all.subList(first, Math.min(all.size(), first + GROUP));
      groups.add(
          OptionGroupObject.builder()
              .label(
                  Modal.plain(wording.say("open.form.gives.group", first + 1, first + part.size())))
              .options(part.stream().map(this::option).toList())
              .build());
    }
    return Field.of(GIVES, "open.form.gives", wording)
        .hinted("open.form.gives.hint", OpeningTerms.MOST_EXPERIENCES)
        .ifWished()
        .several(
            groups,
            before == null ? Set.of() : Set.copyOf(keys(before.gives())),
            OpeningTerms.MOST_EXPERIENCES);
  }

  private static List<String> keys(List<String> codes) {
    return codes.stream().map(NameKey::of).toList();
  }

  private OptionObject option(Experience experience) {
    return Field.option(NameKey.of(experience.code()), wording.of(experience.name()));
  }

  private InputBlock places() {
    return Field.of(PLACES, "open.form.places", wording)
        .hinted("open.form.places.hint")
        .ifWished()
        .text(LONGEST_NUMBER, before == null ? null : number(before.places()));
  }

  private static @Nullable String number(@Nullable Integer number) {
    return number == null ? null : String.valueOf(number);
  }

  private void days(Page page) {
    LocalDate from = contents.today().plusDays(USUAL_DAYS);
    page.add(
            Field.of(APPLY_BY, "open.form.apply", wording)
                .hinted("open.form.apply.hint")
                .day(before == null ? from.minusDays(USUAL_DAYS / 2) : before.applyBy()))
        .add(Field.of(FROM, "open.form.from", wording).day(before == null ? from : before.from()))
        .add(
            Field.of(UNTIL, "open.form.until", wording)
                .ifWished()
                .day(before == null ? null : before.until()))
        .add(
            Field.of(HOURS, "open.form.hours", wording)
                .hinted("open.form.hours.hint")
                .ifWished()
                .text(LONGEST_NUMBER, before == null ? null : number(before.hours())));
  }

  private InputBlock site() {
    Stream<OptionObject> sites =
        contents.sites().stream().map(site -> Field.option(NameKey.of(site), site));
    List<OptionObject> all =
        Stream.concat(Stream.of(Field.option(ANYWHERE, wording.say("open.site.any"))), sites)
            .toList();
    String chosen = before == null || before.site() == null ? ANYWHERE : NameKey.of(before.site());
    return Field.of(SITE, "open.form.site", wording)
        .hinted("open.form.site.hint")
        .select(all, chosen);
  }

  private InputBlock role() {
    List<OptionObject> roles =
        contents.map().roles().stream()
            .map(
                (Role role) ->
                    Field.option(NameKey.of(role.code().value()), wording.of(role.name())))
            .toList();
    String chosen =
        Optional.ofNullable(before)
            .map(OpeningTerms::role)
            .map(RoleCode::value)
            .map(NameKey::of)
            .orElse(null);
    return Field.of(ROLE, "open.form.role", wording)
        .hinted("open.form.role.hint")
        .ifWished()
        .select(roles, chosen);
  }

  private InputBlock detail() {
    return Field.of(DETAIL, "open.form.detail", wording)
        .hinted("open.form.detail.hint")
        .ifWished()
        .lines(OpeningTerms.LONGEST_DETAIL, before == null ? null : before.detail());
  }

  /**
   * What the form is filled with.
   *
   * @param before what is edited; null for a new one
   * @param sites of the company
   */
  public record Contents(
      @Nullable Opening before, CareerMap map, List<String> sites, LocalDate today) {
    public Contents {
      sites = List.copyOf(sites);
    }
  }
}
