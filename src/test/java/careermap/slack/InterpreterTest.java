package careermap.slack;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.file.BundledMap;
import careermap.file.VocabularyFile;
import careermap.file.YamlMap;
import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.Language;
import careermap.map.Version;
import careermap.understanding.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterpreterTest {
  private final CareerMap map = new YamlMap().read("map", BundledMap.text()).map().orElseThrow();
  private final AtomicInteger version = new AtomicInteger(1);
  private final AtomicInteger preparations = new AtomicInteger();
  private final Interpreter interpreter = new Interpreter(new OneMap(), this::vocabulary);

  @Test
  void preparesOnceHoweverManyComeAtTheSameTime() {
    askTogether();
    assertThat(preparations).hasValue(1);
  }

  @Test
  void preparesAgainForANewVersionOfTheMap() {
    askTogether();
    version.incrementAndGet();
    askTogether();
    assertThat(preparations).hasValue(2);
  }

  private void askTogether() {
    List<CompletableFuture<Void>> askers =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(() -> interpreter.command("次", Language.JA)))
            .toList();
    askers.forEach(CompletableFuture::join);
  }

  private Vocabulary vocabulary() {
    preparations.incrementAndGet();
    return VocabularyFile.bundled();
  }

  private final class OneMap implements CareerMaps {
    @Override
    public Version current() {
      return new Version(version.get(), Instant.EPOCH, map);
    }

    @Override
    public void startWith(String document, Instant now) {
      throw new AssertionError("nothing is published here");
    }
  }
}
