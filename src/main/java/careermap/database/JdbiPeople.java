package careermap.database;

import careermap.person.People;
import careermap.person.Person;
import careermap.person.PersonId;
import java.util.List;
import java.util.Optional;

final class JdbiPeople implements People {
  private static final String FROM_PERSON =
      "select "
          + PersonRow.COLUMNS
          + """
          from person p
          left join slack_link l on l.employee_id = p.employee_id
          """;

  private final Connections connections;

  JdbiPeople(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return find("where p.employee_id = :value", id.value()).stream().findFirst();
  }

  @Override
  public Optional<Person> byEmail(String email) {
    return find("where lower(p.email) = lower(:value) and p.left_on is null", email).stream()
        .findFirst();
  }

  @Override
  public List<Person> reportsOf(PersonId supervisor) {
    return find(
        "where p.supervisor_id = :value and p.left_on is null order by p.name, p.employee_id",
        supervisor.value());
  }

  @Override
  public List<Person> all() {
    return find("where :value = :value order by p.employee_id", "");
  }

  private List<Person> find(String condition, String value) {
    return connections.read(
        handle ->
            handle
                .createQuery(FROM_PERSON + condition)
                .bind("value", value)
                .map(PersonRow.MAPPER)
                .list());
  }
}
