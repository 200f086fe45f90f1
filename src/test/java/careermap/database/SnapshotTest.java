package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.person.PersonId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reads of one moment. */
class SnapshotTest {
  private static final PersonId LATE = new PersonId("E-LATE");

  @TempDir Path folder;

  @Test
  void readsWhatStoodAtItsFirstReadAndTheNextOneReadsWhatCameSince() {
    try (AskingOnSqlite centre = new AskingOnSqlite(folder)) {
      Database database = centre.database;
      List<Boolean> seen =
          database
              .snapshot()
              .of(
                  () -> {
                    boolean before = database.people().byId(LATE).isPresent();
                    join(centre);
                    return List.of(before, database.people().byId(LATE).isPresent());
                  });
      assertThat(seen).containsExactly(false, false);
      assertThat(database.people().byId(LATE)).isPresent();
    }
  }

  private static void join(AskingOnSqlite centre) {
    centre.run(
        "insert into person (employee_id, name, role, role_since, employment) values"
            + " ('%s', '氏名', 'OPERATOR', '2026-04-01', 'FULL_TIME')".formatted(LATE.value()));
  }
}
