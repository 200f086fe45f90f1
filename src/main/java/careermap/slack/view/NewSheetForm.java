package careermap.slack.view;

import careermap.map.CareerMap;
import careermap.map.Role;
import careermap.person.Person;
import careermap.wording.Wording;
import com.slack.api.model.view.View;
import java.util.List;

/** Whose sheet is to begin, or which role is to be tried. */
public final class NewSheetForm {
  public static final String TRY = "sheet_try";
  public static final String FOR_REPORT = "sheet_start_for";
  public static final String ROLE = "sheet_role";
  public static final String REPORT = "sheet_report";

  private NewSheetForm() {}

  /** Roles with criteria, other than the present one. */
  public static View forRole(CareerMap map, Role present, Wording wording) {
    var roles =
        map.roles().stream()
            .filter(role -> !role.equals(present) && hasRows(role))
            .map(role -> Field.option(role.code().value(), wording.of(role.name())))
            .toList();
    Page page = new Page(wording).say("sheet.try.about");
    page.add(Field.of(ROLE, "sheet.try.role", wording).select(roles, null));
    return view(TRY, page.note("sheet.try.readers"), wording);
  }

  public static View forReport(List<Person> reports, Wording wording) {
    var people =
        reports.stream()
            .map(person -> Field.option(person.id().value(), Names.whole(person, wording)))
            .toList();
    Page page = new Page(wording).say("sheet.for.about");
    page.add(Field.of(REPORT, "sheet.for.who", wording).select(people, null));
    return view(FOR_REPORT, page.note("sheet.for.note"), wording);
  }

  private static boolean hasRows(Role role) {
    return role.units().stream().anyMatch(unit -> !unit.criteria().isEmpty());
  }

  private static View view(String callback, Page page, Wording wording) {
    return Modal.titled("sheet.title", wording)
        .callbackId(callback)
        .submit(Modal.submit("sheet.try.submit", wording))
        .blocks(page.blocks())
        .build();
  }
}
