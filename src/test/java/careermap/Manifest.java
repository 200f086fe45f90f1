package careermap;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** manifest.yml by paths such as {@code features.bot_user.display_name}. */
record Manifest(Object root) {
  static Manifest read() {
    return new Manifest(
        new Load(LoadSettings.builder().build()).loadFromString(Source.of("manifest.yml").text()));
  }

  String text(String path) {
    return (String) at(path);
  }

  boolean flag(String path) {
    return (Boolean) at(path);
  }

  @SuppressWarnings("unchecked")
  List<String> list(String path) {
    return (List<String>) at(path);
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> items(String path) {
    return (List<Map<String, Object>>) at(path);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> fields(String path) {
    return (Map<String, Object>) at(path);
  }

  private Object at(String path) {
    Object part = root;
    for (String key : path.split("\\.", -1)) {
      Object next = ((Map<?, ?>) part).get(key);
      if (next == null) {
        throw new AssertionError("manifest.yml has no " + path);
      }
      part = next;
    }
    return part;
  }
}
