package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.EditedMap;
import careermap.map.Version;
import careermap.observed.PathOverview;
import careermap.observed.ShowObservedPaths;
import careermap.observed.TellMoves;
import careermap.person.Fixtures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps in the database, told month after month while the map changes. */
class ObservedMovesOnSqliteTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final CareerMap MAP = Fixtures.MAP;

  @TempDir Path folder;
  private @Nullable AskingOnSqlite centre;

  @BeforeEach
  void open() {
    centre = new AskingOnSqlite(folder);
    IntStream.range(0, 5).forEach(i -> moved("X" + i, "LEADER"));
    tell(MAP, JULY);
    assertThat(people(MAP, JULY)).containsExactly(5);
  }

  @AfterEach
  void close() {
    centre().close();
  }

  @Test
  void whoWasToldOfIsNotToldOfAgainUnderANewCode() {
    CareerMap renamed = edited(map -> map.recode("LEADER", "HEAD"));
    moved("X5", "HEAD");
    tell(renamed, JULY.plusMonths(1));
    assertThat(people(renamed, JULY.plusMonths(1))).containsExactly(5);
    IntStream.range(6, 10).forEach(i -> moved("X" + i, "HEAD"));
    tell(renamed, JULY.plusMonths(2));
    assertThat(people(renamed, JULY.plusMonths(2))).containsExactly(10);
  }

  @Test
  void norUnderASuccessors() {
    CareerMap merged = edited(map -> map.retire("LEADER", "SENIOR_OPERATOR"));
    moved("X5", "SENIOR_OPERATOR");
    tell(merged, JULY.plusMonths(1));
    assertThat(people(merged, JULY.plusMonths(1))).containsExactly(5);
  }

  private static CareerMap edited(Consumer<EditedMap> edit) {
    return EditedMap.edit(MAP, edit);
  }

  /** Somebody who was an operator before. */
  private void moved(String id, String role) {
    centre()
        .run(
            "insert into person (employee_id, name, role, role_since, employment) values"
                + " ('%s', '氏名', '%s', '2026-04-01', 'FULL_TIME')".formatted(id, role));
    centre()
        .run(
            "insert into role_period (employee_id, role, since) values ('%s', 'OPERATOR', '2025-04-01')"
                .formatted(id));
  }

  private void tell(CareerMap map, LocalDate day) {
    new TellMoves(centre().database.observedMoves(), centre().database.people(), maps(map), on(day))
        .run();
  }

  private List<Integer> people(CareerMap map, LocalDate day) {
    return new ShowObservedPaths(centre().database.observedMoves(), maps(map), on(day))
        .all().stream().map(PathOverview::observed).map(path -> path.people()).toList();
  }

  private static Clock on(LocalDate day) {
    return Clock.fixed(day.atTime(9, 0).atZone(TOKYO).toInstant(), TOKYO);
  }

  private static CareerMaps maps(CareerMap map) {
    return new CareerMaps() {
      @Override
      public Version current() {
        return new Version(1, Instant.EPOCH, map);
      }

      @Override
      public void startWith(String document, Instant now) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private AskingOnSqlite centre() {
    if (centre == null) {
      throw new IllegalStateException("not open");
    }
    return centre;
  }
}
