package careermap.database;

import careermap.growth.Attainment;
import careermap.growth.Goal;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.guidance.TeamMember;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class JdbiStandings implements Standings {
  private static final String BY_SLACK_ID =
      "select "
          + PersonRow.COLUMNS
          + """
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          where p.employee_id = coalesce(
              (select o.employee_id from person o
               where o.slack_user_id = :id and o.left_on is null),
              (select k.employee_id from slack_link k
               join person o on o.employee_id = k.employee_id
               where k.slack_user_id = :id and o.slack_user_id is null and o.left_on is null))
          """;
  private static final String BY_ID =
      "select "
          + PersonRow.COLUMNS
          + """
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          where p.employee_id = :id
          """;
  private static final String TEAM =
      "select "
          + PersonRow.COLUMNS
          + """
          , (select max(t.held_on) from talk t where t.employee_id = p.employee_id) as last_talk
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          where p.supervisor_id = :id and p.left_on is null
          order by p.name, p.employee_id
          """;
  private static final String AROUND =
      """
      select (select max(held_on) from talk where employee_id = :id) as last_talk,
             exists (select 1 from person
                     where supervisor_id = :id and left_on is null) as supervises
      """;

  private final Connections connections;

  JdbiStandings(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Standing> bySlackId(SlackId id) {
    return find(BY_SLACK_ID, id.value());
  }

  @Override
  public Optional<Standing> byId(PersonId id) {
    return find(BY_ID, id.value());
  }

  @Override
  public List<TeamMember> teamOf(PersonId supervisor) {
    return connections.read(
        handle ->
            handle
                .createQuery(TEAM)
                .bind("id", supervisor.value())
                .map(
                    (row, context) ->
                        new TeamMember(
                            PersonRow.MAPPER.map(row, context),
                            Rows.optional(row, "last_talk", LocalDate::parse)))
                .list());
  }

  private Optional<Standing> find(String query, String id) {
    return connections.read(handle -> person(handle, query, id).map(one -> standing(handle, one)));
  }

  private static Standing standing(Handle handle, Person person) {
    List<Attainment> attainments = JdbiGrowth.attainments(handle, person.id());
    @Nullable Goal goal = JdbiGrowth.goal(handle, person.id()).orElse(null);
    @Nullable Person supervisor = supervisor(handle, person);
    return handle
        .createQuery(AROUND)
        .bind("id", person.id().value())
        .map(
            (row, context) ->
                new Standing(
                    person,
                    supervisor,
                    attainments,
                    goal,
                    Rows.optional(row, "last_talk", LocalDate::parse),
                    row.getBoolean("supervises")))
        .one();
  }

  private static @Nullable Person supervisor(Handle handle, Person person) {
    PersonId supervisor = person.supervisor();
    return supervisor == null
        ? null
        : person(handle, BY_ID, supervisor.value())
            .filter(found -> found.leftOn() == null)
            .orElse(null);
  }

  private static Optional<Person> person(Handle handle, String query, String id) {
    return handle.createQuery(query).bind("id", id).map(PersonRow.MAPPER).findOne();
  }
}
