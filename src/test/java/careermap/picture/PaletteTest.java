package careermap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Track;
import careermap.map.Transition;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contrasts that WCAG 2.2 asks for at level AA. */
class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double LINE = 3;

  @Test
  void textStandsOutFromEveryGround() {
    for (Track track : Track.values()) {
      for (Color ink : List.of(Palette.TEXT, Palette.QUIET_TEXT)) {
        assertThat(contrast(ink, Palette.fill(track))).isGreaterThan(TEXT);
      }
      assertThat(contrast(Palette.edge(track), Palette.PAPER)).isGreaterThan(TEXT);
    }
    assertThat(contrast(Palette.QUIET_TEXT, Palette.BAND)).isGreaterThan(TEXT);
    for (Color badge : List.of(Palette.HERE, Palette.OPEN, Palette.GOAL)) {
      assertThat(contrast(Color.WHITE, badge)).isGreaterThan(TEXT);
    }
  }

  @Test
  void linesStandOutFromPaper() {
    for (Transition.Kind kind : Transition.Kind.values()) {
      assertThat(contrast(Palette.pen(kind).color(), Palette.BAND)).isGreaterThan(LINE);
    }
    assertThat(contrast(Palette.FAINT_LINE, Palette.PAPER)).isGreaterThan(LINE);
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
