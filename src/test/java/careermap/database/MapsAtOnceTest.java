package careermap.database;

import static careermap.person.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.MapReading;
import careermap.map.MapText;
import careermap.map.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapsAtOnceTest {
  private static final int READERS = 3;

  @TempDir private Path folder = Path.of("");

  private final AtomicInteger reads = new AtomicInteger();
  private final CountDownLatch together = new CountDownLatch(READERS);

  @Test
  void readsAVersionOnceHoweverManyAskForItAtTheSameTime() throws Exception {
    String url = TestEngine.url(folder.resolve("maps.db"));
    try (Database database = Database.open(url, counting(), () -> LocalDate.now(CLOCK))) {
      database.maps().startWith(BundledMap.text(), CLOCK.instant());
      List<CompletableFuture<Version>> all =
          IntStream.range(0, READERS)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> current(database), this::start))
              .toList();
      for (CompletableFuture<Version> one : all) {
        assertThat(one.get(20, TimeUnit.SECONDS)).isSameAs(database.maps().current());
      }
    }
    assertThat(reads).hasValue(1);
  }

  private void start(Runnable work) {
    new Thread(work).start();
  }

  private Version current(Database database) {
    together.countDown();
    try {
      together.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return database.maps().current();
  }

  private MapText counting() {
    YamlMap yaml = new YamlMap();
    return new MapText() {
      @Override
      public MapReading read(String source, String text) {
        reads.incrementAndGet();
        return yaml.read(source, text);
      }

      @Override
      public String write(CareerMap map) {
        return yaml.write(map);
      }
    };
  }
}
