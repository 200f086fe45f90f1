package careermap.database;

import careermap.person.PersonId;
import careermap.workday.WorkTime;
import careermap.workday.WorkTimes;
import java.time.ZoneId;

final class JdbiWorkTimes implements WorkTimes {
  private final Connections connections;
  private final ZoneId usualZone;

  /**
   * @param usualZone of whoever has none of their own
   */
  JdbiWorkTimes(Connections connections, ZoneId usualZone) {
    this.connections = connections;
    this.usualZone = usualZone;
  }

  @Override
  public WorkTime of(PersonId person) {
    return connections.read(
        handle ->
            WorkTimeRows.of(handle, person, usualZone)
                .orElseThrow(() -> new IllegalArgumentException("nobody has that number")));
  }
}
