package careermap.database;

import careermap.growth.Attainment;
import careermap.guidance.Arrival;
import careermap.guidance.Standing;
import careermap.guidance.Standings;
import careermap.guidance.TeamMember;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.person.SlackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiStandings implements Standings {
  static final String COLUMNS =
      PersonRow.COLUMNS
          + ", "
          + PersonRow.SUPERVISOR_COLUMNS
          + """
          , g.role as goal_role, g.years, g.reason, g.set_at, g.readers,
          (select max(t.held_on) from conversation t where t.employee_id = p.employee_id and t.confidential = 0
            and t.agreement <> 'DISPUTED') as last_talk,
          exists (select 1 from person r
                  where r.supervisor_id = p.employee_id and (r.left_on is null or r.left_on > :today)) as supervises
          """;

  /** What is joined to a person aliased {@code p} for {@link #COLUMNS}. */
  static final String AROUND =
      """
          left join slack_link l on l.employee_id = p.employee_id
          left join person s on s.employee_id = p.supervisor_id and (s.left_on is null or s.left_on > :today)
          left join slack_link k on k.employee_id = s.employee_id
          left join goal g
            on g.id = (select max(n.id) from goal n where n.employee_id = p.employee_id)
          """;

  /** The employee number of whoever has the Slack id {@code :id}. */
  static final String ID_OF_SLACK_ID =
      """
          coalesce(
              (select o.employee_id from person o
               where o.slack_user_id = :id and (o.left_on is null or o.left_on > :today)),
              (select m.employee_id from slack_link m
               join person o on o.employee_id = m.employee_id
               where m.slack_user_id = :id and o.slack_user_id is null and (o.left_on is null or o.left_on > :today)))
          """;

  private static final String STANDING = "select " + COLUMNS + " from person p " + AROUND;
  private static final String BY_SLACK_ID = STANDING + "where p.employee_id = " + ID_OF_SLACK_ID;
  private static final String BY_ID = STANDING + "where p.employee_id = :id";
  private static final String EVERYBODY =
      STANDING + "where p.left_on is null or p.left_on > :today order by p.employee_id";
  private static final String TEAM =
      "select "
          + PersonRow.COLUMNS
          + """
          , (select max(t.held_on) from conversation t where t.employee_id = p.employee_id and t.confidential = 0
            and t.agreement <> 'DISPUTED') as last_talk
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          where p.supervisor_id = :id and (p.left_on is null or p.left_on > :today)
          order by p.name, p.employee_id
          """;

  /** Somebody who has left holds up nothing: whoever reports to them is below as well. */
  private static final String BRANCH =
      """
      with recursive below (id) as (
        select employee_id from person where supervisor_id = :id
        union
        select b.employee_id from person b join below on b.supervisor_id = below.id)
      """
          + TEAM.replace("p.supervisor_id = :id", "p.employee_id in (select id from below)");

  private final Connections connections;

  JdbiStandings(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Arrival arrivalOf(SlackId id) {
    return connections.read(handle -> ArrivalRows.of(handle, id, connections.today()));
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
  public List<Standing> ofEverybody() {
    return connections.read(handle -> everybody(handle, connections.today()));
  }

  static List<Standing> everybody(Handle handle, String today) {
    Map<PersonId, List<Attainment>> attainments = JdbiGrowth.attainments(handle);
    return handle
        .createQuery(EVERYBODY)
        .bind("today", today)
        .map((row, context) -> standing(row, context, attainments))
        .list();
  }

  @Override
  public List<TeamMember> teamOf(PersonId supervisor) {
    return members(TEAM, supervisor);
  }

  @Override
  public List<TeamMember> branchOf(PersonId supervisor) {
    return members(BRANCH, supervisor);
  }

  private List<TeamMember> members(String query, PersonId supervisor) {
    return connections.read(
        handle ->
            handle
                .createQuery(query)
                .bind("id", supervisor.value())
                .bind("today", connections.today())
                .map(
                    (row, context) ->
                        new TeamMember(
                            PersonRow.MAPPER.map(row, context),
                            Rows.optional(row, "last_talk", LocalDate::parse)))
                .list());
  }

  private Optional<Standing> find(String query, String id) {
    return connections.read(
        handle ->
            handle
                .createQuery(query)
                .bind("id", id)
                .bind("today", connections.today())
                .map((row, context) -> standing(handle, row, context))
                .findOne());
  }

  static Standing standing(Handle handle, ResultSet row, StatementContext context)
      throws SQLException {
    PersonId id = new PersonId(row.getString("employee_id"));
    return standing(row, context, Map.of(id, JdbiGrowth.attainments(handle, id)));
  }

  private static Standing standing(
      ResultSet row, StatementContext context, Map<PersonId, List<Attainment>> attainments)
      throws SQLException {
    Person person = PersonRow.MAPPER.map(row, context);
    return new Standing(
        person,
        PersonRow.SUPERVISOR.isIn(row) ? PersonRow.SUPERVISOR.map(row, context) : null,
        attainments.getOrDefault(person.id(), List.of()),
        row.getString("goal_role") == null ? null : JdbiGrowth.goal(row),
        Rows.optional(row, "last_talk", LocalDate::parse),
        row.getBoolean("supervises"));
  }
}
