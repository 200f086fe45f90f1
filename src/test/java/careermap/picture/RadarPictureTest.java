package careermap.picture;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import careermap.assessment.Radar;
import careermap.assessment.Radar.Line;
import careermap.map.AbilityUnit;
import careermap.map.Language;
import careermap.map.Phrase;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadarPictureTest {
  private static final Phrase ROLE = new Phrase("リーダー(LD)", "Leader");
  private static final List<Phrase> UNITS =
      Maps.bundled().roles().stream()
          .flatMap(role -> role.units().stream())
          .map(AbilityUnit::name)
          .distinct()
          .toList();
  private static final Phrase LONG =
      new Phrase("お客さまの声を生かした業務の改善と提案", "Improving the work by what customers say of it");
  private static final int DOTS = 1720;

  private final RadarPicture picture = new RadarPicture();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 12, 40})
  void isFitForSlack(int units) throws IOException {
    for (Language language : Language.values()) {
      byte[] png = png(web(units), language);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(png).hasSizeLessThan(Png.LARGEST_FILE);
      assertThat(image.getHeight()).isLessThanOrEqualTo(Png.LARGEST_SIDE);
      assertThat(image.getWidth()).isEqualTo(units == 40 ? image.getWidth() : DOTS);
    }
  }

  @Test
  void theSameIsTheSameBytesAndAnythingElseIsNot() {
    byte[] before = png(radar(UNITS.get(0), 50, 50, 50), Language.JA);
    assertThat(png(radar(UNITS.get(0), 50, 50, 50), Language.JA)).isEqualTo(before);
    assertThat(
            Stream.of(
                    png(radar(UNITS.get(1), 50, 50, 50), Language.JA),
                    png(radar(UNITS.get(0), 51, 50, 50), Language.JA),
                    png(radar(UNITS.get(0), 50, 51, 50), Language.JA),
                    png(radar(UNITS.get(0), 50, 50, 51), Language.JA),
                    png(radar(UNITS.get(0), 0, 50, 50), Language.JA),
                    png(radar(UNITS.get(0), null, 50, 50), Language.JA),
                    png(radar(UNITS.get(0), 50, 50, 50), Language.EN))
                .map(Arrays::hashCode))
        .doesNotHaveDuplicates()
        .doesNotContain(Arrays.hashCode(before));
  }

  /** The first point is where a line begins, so that it can be missing as well. */
  @Test
  void aPointThatIsMissingIsNotDrawnInTheMiddle() throws IOException {
    for (LineLook look : LineLook.values()) {
      Radar without = one(look.line(), null);
      assertThat(spots(one(look.line(), 0), look, 0, 0)).isGreaterThan(50);
      assertThat(spots(without, look, 0, 0)).isZero();
      assertThat(isWeb(without)).isTrue();
    }
  }

  /** As people read names around a clock, and XChart does not. */
  @Test
  void eachShareIsOnTheAxisOfItsUnit() throws IOException {
    for (LineLook look : LineLook.values()) {
      for (int at = 0; at < 5; at++) {
        Radar only = only(look.line(), at);
        for (int axis = 0; axis < 5; axis++) {
          long spots = spots(only, look, axis, 0.9);
          assertThat(spots > 50).as("%s of %d on %d", look, at, axis).isEqualTo(at == axis);
        }
      }
    }
  }

  private static Radar only(Line line, int high) {
    List<Radar.Axis> axes =
        IntStream.range(0, 5)
            .mapToObj(at -> axis(UNITS.get(at), line, Integer.valueOf(at == high ? 90 : 10)))
            .toList();
    return new Radar(ROLE, Set.of(line), axes);
  }

  @ParameterizedTest
  @EnumSource
  void namesNeverLieOnEachOther(Language language) throws IOException {
    for (int units = 1; units <= 14; units++) {
      assertApart(texts(web(units), language));
      Radar.Axis longest = new Radar.Axis(LONG, Map.of());
      Radar longer = new Radar(ROLE, Set.of(Line.SELF), nCopies(units, longest));
      assertApart(texts(longer, language));
    }
  }

  private static void assertApart(List<Rectangle2D> texts) {
    for (int one = 0; one < texts.size(); one++) {
      for (int other = 0; other < one; other++) {
        assertThat(texts.get(one).intersects(texts.get(other))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsWithinThePicture(Language language) throws IOException {
    Phrase hostile = new Phrase("長い名前\u202E😀".repeat(50), "Unbreakable".repeat(50));
    for (int units : new int[] {1, 5, 9}) {
      Radar radar = new Radar(hostile, Set.of(Line.values()), axes(nCopies(units, hostile)));
      assertThat(texts(radar, language))
          .allMatch(text -> text.getMinX() >= 0 && text.getMaxX() <= RadarSheet.WIDTH);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 13})
  void barsAreThereWhereAWebHasNoShape(int units) throws IOException {
    assertThat(isWeb(web(units))).isFalse();
    assertThat(isWeb(web(5))).isTrue();
  }

  @Test
  void aLineOfTwoPointsIsNoWebEither() throws IOException {
    Radar two =
        new Radar(
            ROLE,
            Set.of(Line.SELF, Line.SUPERVISOR),
            List.of(axis(0, 10, 20, null), axis(1, 10, 20, null), axis(2, null, 20, null)));
    assertThat(isWeb(two)).isFalse();
  }

  /** Its line goes on to the next axis, and would seem to ask for something on this one. */
  @ParameterizedTest
  @EnumSource
  void whereTheNextLevelExpectsNothingItIsSaid(Language language) throws IOException {
    String words = language == Language.JA ? "目安なし" : "no guide";
    assertThat(said(radar(UNITS.get(0), 50, 50, null), language)).contains(words);
    assertThat(said(radar(UNITS.get(0), 50, 50, 50), language)).doesNotContain(words);
    assertThat(said(only(Line.SELF, 1), language)).doesNotContain(words);
  }

  @ParameterizedTest
  @EnumSource
  void aLineForTheNextLevelIsSaidToBeNoPassMark(Language language) throws IOException {
    String words = language == Language.JA ? "合格や不合格" : "pass mark";
    assertThat(said(radar(UNITS.get(0), 50, 50, 50), language).toString()).contains(words);
    assertThat(said(only(Line.SELF, 1), language).toString()).doesNotContain(words);
  }

  private static List<String> said(Radar radar, Language language) throws IOException {
    try (Typeface typeface = Typeface.load()) {
      return RadarPicture.drawing(radar, language, typeface).marks().stream()
          .filter(Mark.Text.class::isInstance)
          .map(Mark.Text.class::cast)
          .map(Mark.Text::text)
          .toList();
    }
  }

  @Test
  void theAlternativeTextSaysWhatIsSeen() {
    Radar radar =
        new Radar(
            ROLE,
            Set.of(Line.values()),
            List.of(axis(0, 60, 40, 80), axis(1, null, 100, null), axis(2, 0, null, 50)));
    assertThat(picture.alternativeText(radar, Language.JA))
        .isEqualTo(
            "「リーダー(LD)」の能力ユニットごとの見方の図です。"
                + "数字は、数える行のうち、一人でできている(○)と付けた行の割合です。"
                + "次のレベルの目安は、次の役割の土台になる能力ユニットに付けています。合格や不合格の線ではありません。"
                + "情報の取り扱い：本人 60%、上司 40%、次のレベルの目安 80%。"
                + "電話応対の基本：本人は数える行なし、上司 100%、次のレベルの目安なし。"
                + "商品と業務の知識：本人 0%、上司は数える行なし、次のレベルの目安 50%。");
    assertThat(picture.alternativeText(radar, Language.EN))
        .isEqualTo(
            "A picture of how each ability unit of “Leader” is seen. The numbers are the share of"
                + " rows marked as done alone (○), of those that count."
                + " The next-level guide is on units that a next role builds upon. It is no pass"
                + " mark."
                + " Handling of information: Self 60%, Supervisor 40%, Next level (guide) 80%."
                + " Basics of telephone work: Self: no row counts, Supervisor 100%,"
                + " Next level (guide): none."
                + " Knowledge of products and work: Self 0%, Supervisor: no row counts,"
                + " Next level (guide) 50%.");
  }

  @Test
  void ofOneSideAloneNothingIsSaidOfTheOther() {
    Radar own = new Radar(ROLE, Set.of(Line.SELF), List.of(axis(0, 60, null, null)));
    assertThat(picture.alternativeText(own, Language.JA))
        .endsWith("情報の取り扱い：本人 60%。")
        .doesNotContain("上司");
  }

  @Test
  void theAlternativeTextIsShortEnoughForSlackHoweverManyUnitsThereAre() {
    Phrase longest = new Phrase("長い名前".repeat(50), "A long name ".repeat(50));
    for (int units : new int[] {1, 10, 30, 300}) {
      Radar radar = new Radar(longest, Set.of(Line.values()), axes(nCopies(units, longest)));
      for (Language language : Language.values()) {
        assertThat(picture.alternativeText(radar, language)).hasSizeBetween(50, 2_000);
      }
    }
    assertThat(picture.alternativeText(web(100), Language.JA)).endsWith("能力ユニットが70あります。");
  }

  /** Different shares on each axis, and one without a point on the second. */
  static Radar web(int units) {
    return new Radar(
        ROLE,
        Set.of(Line.values()),
        axes(IntStream.range(0, units).mapToObj(at -> UNITS.get(at % UNITS.size())).toList()));
  }

  private static List<Radar.Axis> axes(List<Phrase> names) {
    return IntStream.range(0, names.size())
        .mapToObj(
            at ->
                axis(
                    names.get(at),
                    at == 1 && names.size() > 3 ? null : (at * 37 + 40) % 101,
                    (at * 53 + 20) % 101,
                    80))
        .toList();
  }

  private static Radar radar(
      Phrase first, @Nullable Integer self, @Nullable Integer supervisor, @Nullable Integer next) {
    return new Radar(
        ROLE,
        Set.of(Line.values()),
        List.of(
            axis(first, self, supervisor, next),
            axis(2, 30, 60, 90),
            axis(3, 40, 50, 90),
            axis(4, 70, 20, 90)));
  }

  private static Radar.Axis axis(
      int unit, @Nullable Integer self, @Nullable Integer supervisor, @Nullable Integer next) {
    return axis(UNITS.get(unit), self, supervisor, next);
  }

  private static Radar.Axis axis(
      Phrase unit, @Nullable Integer self, @Nullable Integer supervisor, @Nullable Integer next) {
    Map<Line, Integer> shares = new HashMap<>();
    put(shares, Line.SELF, self);
    put(shares, Line.SUPERVISOR, supervisor);
    put(shares, Line.NEXT, next);
    return new Radar.Axis(unit, shares);
  }

  private static void put(Map<Line, Integer> shares, Line line, @Nullable Integer share) {
    if (share != null) {
      shares.put(line, share);
    }
  }

  private byte[] png(Radar radar, Language language) {
    return picture.png(radar, language).orElseThrow();
  }

  private static Radar one(Line line, @Nullable Integer first) {
    List<Radar.Axis> axes =
        IntStream.range(0, 5)
            .mapToObj(at -> axis(UNITS.get(at), line, at == 0 ? first : Integer.valueOf(90)))
            .toList();
    return new Radar(ROLE, Set.of(line), axes);
  }

  private static Radar.Axis axis(Phrase unit, Line line, @Nullable Integer share) {
    Map<Line, Integer> shares = new HashMap<>();
    put(shares, line, share);
    return new Radar.Axis(unit, shares);
  }

  /** How many dots have the line's colour where an axis has a share. */
  private static long spots(Radar radar, LineLook look, int axis, double share) throws IOException {
    try (Typeface typeface = Typeface.load()) {
      Drawing drawing = RadarPicture.drawing(radar, Language.JA, typeface);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(drawing, typeface)));
      Mark.Painted web =
          drawing.marks().stream()
              .filter(Mark.Painted.class::isInstance)
              .map(Mark.Painted.class::cast)
              .findFirst()
              .orElseThrow();
      double angle = 2 * Math.PI * axis / radar.axes().size();
      double distance = 2 * share * new RadarWeb(radar, RadarFigure.SIDE).radius();
      int x = (int) (2 * web.x() + RadarFigure.SIDE + distance * Math.sin(angle));
      int y = (int) (2 * web.y() + RadarFigure.SIDE - distance * Math.cos(angle));
      return IntStream.rangeClosed(-6, 6)
          .flatMap(
              across ->
                  IntStream.rangeClosed(-6, 6).map(down -> image.getRGB(x + across, y + down)))
          .filter(dot -> dot == look.pen().color().getRGB())
          .count();
    }
  }

  private static boolean isWeb(Radar radar) throws IOException {
    try (Typeface typeface = Typeface.load()) {
      return RadarPicture.drawing(radar, Language.JA, typeface).marks().stream()
          .anyMatch(Mark.Painted.class::isInstance);
    }
  }

  private static List<Rectangle2D> texts(Radar radar, Language language) throws IOException {
    try (Typeface typeface = Typeface.load()) {
      return RadarPicture.drawing(radar, language, typeface).marks().stream()
          .filter(Mark.Text.class::isInstance)
          .map(Mark.Text.class::cast)
          .map(text -> box(text, typeface))
          .toList();
    }
  }

  private static Rectangle2D box(Mark.Text text, Typeface typeface) {
    double width = typeface.width(text.text(), text.size());
    return new Rectangle2D.Double(text.x(), text.y() - text.size() * 0.8, width, text.size() * 0.9);
  }
}
