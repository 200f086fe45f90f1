package careermap.slack.view;

import static java.util.stream.Collectors.joining;

import careermap.guidance.Candidate;
import careermap.guidance.CareerGuide;
import careermap.map.CareerMap;
import careermap.map.Level;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import careermap.understanding.Intent;
import careermap.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The whole map in words: level by level, upwards, track by track. */
public final class MapView {
  private static final int LISTED = 12;

  private final CareerMap map;
  private final @Nullable CareerGuide guide;
  private final Set<RoleCode> open;
  private final Wording wording;

  private MapView(CareerMap map, @Nullable CareerGuide guide, Wording wording) {
    this.map = map;
    this.guide = guide;
    this.open =
        guide == null
            ? Set.of()
            : guide
                .candidates()
                .all()
                .map(Candidate::role)
                .map(Role::code)
                .collect(Collectors.toSet());
    this.wording = wording;
  }

  /**
   * @param guide of the reader; null for somebody whose role is not on the map
   */
  public static Screen of(
      CareerMap map, int version, @Nullable CareerGuide guide, Wording wording) {
    return new MapView(map, guide, wording).screen(version);
  }

  private Screen screen(int version) {
    String name = wording.of(map.name());
    Page page = new Page(wording).header(name);
    page.say("map.legend");
    IntStream.iterate(Level.HIGHEST, level -> level >= Level.LOWEST, level -> level - 1)
        .forEach(level -> level(page, new Level(level)));
    return page.buttons(CardButtons.show(Intent.CARD, "button.card", wording))
        .note("map.note", version)
        .as("map.title", wording.say("map.heard", map.roles().size()));
  }

  private void level(Page page, Level level) {
    String tracks =
        List.of(Track.values()).stream()
            .map(track -> track(level, track))
            .filter(line -> !line.isEmpty())
            .collect(joining("\n"));
    if (!tracks.isEmpty()) {
      page.line(wording.say("map.level", level.number()) + "\n" + tracks);
    }
  }

  private String track(Level level, Track track) {
    List<Role> roles =
        map.roles().stream()
            .filter(role -> role.level().equals(level) && role.track() == track)
            .toList();
    String names =
        roles.stream().limit(LISTED).map(this::name).collect(joining(wording.say("list.slash")));
    int rest = roles.size() - LISTED;
    String all = rest > 0 ? wording.say("list.slash.more", names, rest) : names;
    return roles.isEmpty() ? "" : wording.say("map.track", wording.say("track." + track), all);
  }

  private String name(Role role) {
    String name = Mrkdwn.text(Names.brief(role, wording));
    if (guide == null) {
      return name;
    }
    if (role.equals(guide.role())) {
      return wording.say("map.here", name);
    }
    if (!role.existsAt(guide.standing().person().site())) {
      return wording.say("map.elsewhere", name);
    }
    return open.contains(role.code()) ? wording.say("map.open", name) : name;
  }
}
