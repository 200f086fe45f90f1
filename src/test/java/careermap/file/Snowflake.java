package careermap.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Medium's framework, which nobody here wrote, as a map in our form. It has English words alone,
 * which stand for both languages. A title becomes a role, a track at a milestone an ability unit,
 * its signals criteria and its examples experiences. Titles of the same points are side by side;
 * from the fourth step of points on, everything is on level 4.
 */
public final class Snowflake {
  private static final String SOURCE = "/careermap/snowflake/framework.json";
  private static final int HIGHEST_LEVEL = 4;
  private static final int LAST_OF_TRUNK = 2;

  private record Title(String label, int minPoints, @Nullable Integer maxPoints) {
    String code() {
      return label.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    boolean leads() {
      return label.contains("Lead") || label.contains("Director");
    }
  }

  private record Milestone(String summary, List<String> signals, List<String> examples) {}

  private record Growth(
      String displayName, String category, String description, List<Milestone> milestones) {}

  private record Framework(List<Title> titles, Map<String, Growth> tracks) {}

  private final Framework framework;

  private Snowflake(Framework framework) {
    this.framework = framework;
  }

  /** The map, as somebody would write it down. */
  public static String yaml() {
    return new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build())
        .dumpToString(new Snowflake(read()).map());
  }

  private static Framework read() {
    try (InputStream in = Snowflake.class.getResourceAsStream(SOURCE)) {
      var text = new InputStreamReader(Objects.requireNonNull(in), UTF_8);
      return new Gson().fromJson(text, Framework.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Map<String, Object> map() {
    return fields(
        "name", both("Snowflake"),
        "roles", framework.titles().stream().map(this::role).toList(),
        "transitions", transitions(),
        "experiences", each(this::experiences),
        "units", each(this::units));
  }

  private Map<String, Object> role(Title title) {
    return fields(
        "code", title.code(),
        "name", both(title.label()),
        "level", level(step(title)),
        "track", track(title),
        "summary", both(title.label() + ", from " + title.minPoints() + " points"),
        "units", framework.tracks().keySet().stream().map(id -> unit(id, step(title))).toList());
  }

  private String track(Title title) {
    if (step(title) <= LAST_OF_TRUNK) {
      return "TRUNK";
    }
    return title.leads() ? "MANAGEMENT" : "SPECIALIST";
  }

  private List<Object> transitions() {
    List<Object> transitions = new ArrayList<>();
    for (Title from : framework.titles()) {
      for (Title to : framework.titles()) {
        boolean isUp =
            step(to) == step(from) + 1 && (step(from) <= LAST_OF_TRUNK || sameSide(from, to));
        if (isUp) {
          transitions.add(transition(from, to, "PROMOTION"));
        } else if (!from.equals(to) && step(from) == step(to)) {
          transitions.add(transition(from, to, "LATERAL"));
        }
      }
    }
    return transitions;
  }

  private static boolean sameSide(Title one, Title other) {
    return one.leads() == other.leads();
  }

  /** One example of each track shows that somebody works at the milestone of the title. */
  private Map<String, Object> transition(Title from, Title to, String kind) {
    return fields(
        "from", from.code(),
        "to", to.code(),
        "kind", kind,
        "recommended",
            framework.tracks().keySet().stream().map(id -> experience(id, step(to), 1)).toList());
  }

  private Stream<Object> experiences(String id, int step, Milestone milestone) {
    return IntStream.rangeClosed(1, milestone.examples().size())
        .mapToObj(
            number ->
                fields(
                    "code", experience(id, step, number),
                    "name", both(milestone.examples().get(number - 1)),
                    "description", both(milestone.summary())));
  }

  private Stream<Object> units(String id, int step, Milestone milestone) {
    Growth track = Objects.requireNonNull(framework.tracks().get(id));
    List<Object> criteria = new ArrayList<>();
    for (String signal : milestone.signals()) {
      criteria.add(
          fields("code", unit(id, step) + "_" + (criteria.size() + 1), "text", both(signal)));
    }
    return Stream.of(
        fields(
            "code", unit(id, step),
            "family", id,
            "common", !track.category().equals("A"),
            "level", level(step),
            "name", both(track.displayName()),
            "criteria", criteria));
  }

  private interface Part {
    Stream<Object> of(String id, int step, Milestone milestone);
  }

  private List<Object> each(Part part) {
    List<Object> parts = new ArrayList<>();
    framework
        .tracks()
        .forEach(
            (id, track) -> {
              for (int step = 1; step <= track.milestones().size(); step++) {
                part.of(id, step, track.milestones().get(step - 1)).forEach(parts::add);
              }
            });
    return parts;
  }

  /** The steps of points count up from 1; several titles may stand on one. */
  private int step(Title title) {
    return (int)
        framework.titles().stream()
            .mapToInt(Title::minPoints)
            .filter(points -> points <= title.minPoints())
            .distinct()
            .count();
  }

  private static int level(int step) {
    return Math.min(step, HIGHEST_LEVEL);
  }

  private static String unit(String id, int step) {
    return id + "_M" + step;
  }

  private static String experience(String id, int step, int number) {
    return unit(id, step) + "_E" + number;
  }

  private static Map<String, Object> both(String words) {
    return fields("ja", words, "en", words);
  }

  private static Map<String, Object> fields(Object... keysAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return fields;
  }
}
