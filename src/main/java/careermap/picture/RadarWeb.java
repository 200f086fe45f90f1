package careermap.picture;

import careermap.assessment.Radar;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.RadarChart;
import org.knowm.xchart.RadarSeries;
import org.knowm.xchart.style.RadarStyler;
import org.knowm.xchart.style.markers.Marker;

/**
 * The web and the lines in it, by XChart, without a letter: letters would be set by Java's own
 * fonts, which fail on machines without any (docs/decisions/0022-radar.md).
 */
record RadarWeb(Radar radar, int side) {
  /** How many rings there are: one for each quarter. */
  static final int RINGS = 4;

  /** The web in its square; the rest is for spots at its end, which the square would cut. */
  private static final double FILLING = 0.88;

  private static final double NOWHERE = Double.NaN;
  private static final double WHOLE = 100;

  double radius() {
    return side * FILLING / 2;
  }

  /** With its upper left corner at a place. */
  Mark at(double x, double y) {
    RadarChart chart = chart();
    return new Mark.Painted(graphics -> chart.paint(graphics, side, side), x, y);
  }

  private RadarChart chart() {
    RadarChart chart = new RadarChart(side, side);
    look(chart.getStyler());
    chart.setRadiiLabels(radar.axes().stream().map(axis -> "").toArray(String[]::new));
    LineLook.drawn(radar.lines()).forEach(look -> add(look, chart));
    return chart;
  }

  private static void look(RadarStyler style) {
    style.setRadiiTitleVisible(false).setRadiiTickMarksCount(RINGS).setSeriesFilled(false);
    style.setRadarRenderStyle(RadarStyler.RadarRenderStyle.Polygon).setCircular(true);
    style.setRadiiTickMarksColor(Palette.RULE).setRadiiTickMarksStroke(new BasicStroke(2));
    style.setRadiiTitlePadding(0);
    style.setLegendVisible(false).setChartTitleVisible(false).setPlotBorderVisible(false);
    style.setChartBackgroundColor(Palette.PAPER).setPlotBackgroundColor(Palette.PAPER);
    style.setChartPadding(0).setPlotContentSize(FILLING);
  }

  private void add(LineLook look, RadarChart chart) {
    RadarSeries series = chart.addSeries(look.name(), clockwise(shares(look)));
    series.setLineStyle(Brush.stroke(look.pen())).setLineColor(look.pen().color());
    series.setMarker(new Spot(look)).setMarkerColor(look.pen().color());
  }

  private List<Double> shares(LineLook look) {
    return radar.axes().stream()
        .map(axis -> axis.share(look.line()))
        .map(share -> share.isPresent() ? share.getAsInt() / WHOLE : NOWHERE)
        .toList();
  }

  /** XChart goes round the other way, so all but the first are handed over from the last on. */
  private static double[] clockwise(List<Double> shares) {
    List<Double> others = new ArrayList<>(shares.subList(1, shares.size()));
    Collections.reverse(others);
    others.add(0, shares.get(0));
    return others.stream().mapToDouble(share -> share).toArray();
  }

  /** A spot of ours. */
  private static final class Spot extends Marker {
    private final LineLook look;

    Spot(LineLook look) {
      this.look = look;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int size) {
      if (!Double.isNaN(x)) {
        graphics.fill(look.spot(x, y));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(look.spot(x, y));
      }
    }
  }
}
