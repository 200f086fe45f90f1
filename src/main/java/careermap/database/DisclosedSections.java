package careermap.database;

import careermap.database.PersonSections.Section;
import java.util.List;

/** What others got to see of a person, and changed about them, by section. */
final class DisclosedSections {
  static final List<Section> ALL =
      List.of(
          // That there is one side of a sealed sheet is its writer's business alone.
          new Section(
              "files",
              """
              select kind, to_whom as given_to, given_at, everyone from handout
              where place = 'FILE' and (everyone = 1 or to_whom in (:id, :roster, :linked)
                or (kind <> 'SHEET_SIDE' and id in (
                  select handout_id from handout_person where employee_id = :id and about = 1)))
              order by given_at, id
              """),
          new Section(
              "looks",
              """
              select coalesce(p.employee_id, a.viewer) as viewer, p.name as viewer_name, a.what,
                a.seen_at
              from access a
              left join person_key v on v.key = a.viewer
              left join person p on p.employee_id = v.employee_id
              where a.person_key in (:key, '*') order by a.id
              """),
          new Section(
              "audit",
              """
              select a.id, a.at, coalesce(k.employee_id, a.actor) as actor, a.action, f.field,
                f.before, f.after
              from audit a
              left join person_key k on k.key = a.actor
              left join audit_field f on f.audit_id = a.id
              where a.subject = :key order by a.id, f.position
              """));

  private DisclosedSections() {}
}
