package careermap.picture;

import careermap.map.Track;
import careermap.map.Transition;
import java.awt.Color;
import java.util.List;

/** Calm colours; letters stand out from their ground by 4.5 to 1 or more, lines by 3 to 1. */
final class Palette {
  static final Color PAPER = Color.WHITE;
  static final Color BAND = new Color(0xF3F5F8);
  static final Color TEXT = new Color(0x1F2933);
  static final Color QUIET_TEXT = new Color(0x4A5563);
  static final Color FAINT_LINE = new Color(0x8B95A3);
  static final Color RULE = new Color(0xD3D9E0);
  static final Color HERE = new Color(0x17365D);
  static final Color OPEN = new Color(0x1A5FB4);
  static final Color GOAL = new Color(0x8A3A12);

  private Palette() {}

  static Color edge(Track track) {
    return switch (track) {
      case TRUNK -> new Color(0x4B5A6A);
      case MANAGEMENT -> new Color(0x2A62A5);
      case SPECIALIST -> new Color(0x1F7257);
      case OUTSIDE -> new Color(0x935A16);
    };
  }

  static Color fill(Track track) {
    return switch (track) {
      case TRUNK -> new Color(0xF0F2F5);
      case MANAGEMENT -> new Color(0xEAF1FA);
      case SPECIALIST -> new Color(0xE8F5F0);
      case OUTSIDE -> new Color(0xFBF2E6);
    };
  }

  /** Kinds of path differ by their dashes as much as by colour. */
  static Pen pen(Transition.Kind kind) {
    return switch (kind) {
      case PROMOTION -> Pen.solid(new Color(0x2F4F7F), 2.4);
      case LATERAL -> new Pen(new Color(0x1F7257), 2.2, List.of(9.0, 6.0));
      case OUTSIDE -> new Pen(new Color(0x935A16), 3.0, List.of(0.1, 6.0));
      case BACK -> new Pen(new Color(0x6B4E9B), 2.0, List.of(12.0, 5.0, 0.1, 5.0));
    };
  }
}
