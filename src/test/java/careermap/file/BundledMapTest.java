package careermap.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledMapTest {
  @Test
  void readsWithoutAProblem() {
    assertThat(new YamlMap().read("contact-centre.yml", BundledMap.text()).problems()).isEmpty();
  }
}
