package careermap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import careermap.map.CareerMap;
import careermap.map.Highlight;
import careermap.map.Language;
import careermap.map.RoleCode;
import careermap.wording.Wording;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class MapPictureTest {
  private static final CareerMap BUNDLED = Maps.bundled();
  private static final Highlight SENIOR =
      new Highlight(
          code("SENIOR_OPERATOR"), Set.of(code("LEADER")), code("SV"), Set.of(code("SALES")));
  private static final CareerMap HOSTILE =
      Maps.named(
          List.of(
              "<script>alert(1)</script>&amp;\"'",
              "😀👩‍👩‍👧 リーダー",
              "\u202Eמנהל المدير\u202C",
              "長い名前".repeat(50),
              "ThisIsOneWordWithoutAnyPlaceToBreakIt".repeat(5),
              "\u0000\u0007\n\t行",
              "😀",
              "\uD842 半分"));

  @Test
  void theSamePictureIsTheSameBytes() {
    assertThat(picture(SENIOR).png()).isEqualTo(picture(SENIOR).png());
    assertThat(picture(SENIOR).svg()).isEqualTo(picture(SENIOR).svg());
  }

  @Test
  void pngIsFitForSlack() throws IOException {
    byte[] png = MapPicture.of(Maps.random(60, 150, 0), 1, Language.JA, null).png();
    BufferedImage image = image(png);
    assertThat(png).hasSizeLessThan(1_500_000);
    assertThat(Math.max(image.getWidth(), image.getHeight())).isLessThanOrEqualTo(4096);
  }

  @Test
  void everyBoxIsPaintedWhereItIs() throws IOException {
    try (Typeface typeface = Typeface.load()) {
      Drawing drawing = drawing(BUNDLED, typeface, null);
      BufferedImage image = image(Png.of(drawing, typeface));
      double scale = image.getWidth() / drawing.width();
      assertThat(boxes(drawing))
          .hasSize(BUNDLED.roles().size())
          .allSatisfy(box -> assertThat(colours(image, box, scale)).isGreaterThan(10));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTextOfABoxIsWithinIt(Language language) throws IOException {
    try (Typeface typeface = Typeface.load()) {
      for (CareerMap map : List.of(BUNDLED, HOSTILE)) {
        Sheet sheet = new Sheet(map, 1, Wording.in(language), SENIOR, typeface);
        groups(sheet.drawing("")).forEach(group -> assertTextWithin(group, typeface));
      }
    }
  }

  @Test
  void svgSpeaksToScreenReaders() throws Exception {
    Document svg = document(picture(SENIOR).svg());
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(picture(SENIOR).alternativeText());
    List<String> titles = texts(svg, "title");
    assertThat(titles).hasSize(1 + BUNDLED.roles().size());
    assertThat(titles).contains("コンタクトセンターのキャリアマップ", "スーパーバイザー(SV)、目標、目安 3〜5年、パート 6〜10年");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileNamesAreDrawnAsText(Language language) throws Exception {
    MapPicture picture = MapPicture.of(HOSTILE, 1, language, null);
    Document svg = document(picture.svg());
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(svg, "title").get(1)).contains("<script>alert(1)</script>&amp;\"'");
    assertThat(image(picture.png()).getWidth()).isPositive();
    assertThat(picture.alternativeText()).hasSizeLessThanOrEqualTo(2_000).doesNotContain("\u202E");
  }

  @Test
  void theAlternativeTextSaysWhereTheReaderIs() {
    assertThat(picture(SENIOR).alternativeText())
        .contains("あなたの役割は、シニアオペレーターです。", "次の道は、リーダー(LD)です。", "目標は、スーパーバイザー(SV)です。")
        .contains("この拠点にない役割は、営業・販売です。", "レベル1は、オペレーターです。");
    assertThat(picture(null).alternativeText()).doesNotContain("あなた");
  }

  @Test
  void theAlternativeTextIsShortEnoughForSlackHoweverManyRolesThereAre() {
    List<String> names = Collections.nCopies(400, "長い名前".repeat(50));
    Highlight you = new Highlight(code("ROLE_0"), codes(200), code("ROLE_1"), codes(100));
    for (Language language : Language.values()) {
      assertThat(MapPicture.of(Maps.named(names), 1, language, you).alternativeText())
          .hasSizeBetween(100, 2_000);
    }
  }

  @Test
  void theKeyDiffersWhereverThePictureDoes() {
    List<String> keys = new ArrayList<>();
    keys.add(picture(null).key());
    keys.add(picture(SENIOR).key());
    keys.add(picture(new Highlight(SENIOR.here(), SENIOR.open(), null, SENIOR.notHere())).key());
    keys.add(picture(new Highlight(SENIOR.here(), Set.of(), code("SV"), SENIOR.open())).key());
    keys.add(MapPicture.of(BUNDLED, 2, Language.JA, null).key());
    keys.add(MapPicture.of(BUNDLED, 1, Language.EN, null).key());
    keys.add(MapPicture.of(HOSTILE, 1, Language.JA, null).key());
    assertThat(keys).doesNotHaveDuplicates().contains(picture(null).key());
  }

  @Test
  void aHugeMapIsDrawnWithoutLinesAndALargerOneIsRefused() {
    assertThat(MapPicture.of(Maps.random(300, 2_000, 1), 1, Language.JA, null).png()).isNotEmpty();
    MapPicture larger = MapPicture.of(Maps.random(401, 10, 1), 1, Language.JA, null);
    assertThatThrownBy(larger::png).isInstanceOf(PictureUnavailable.class);
    assertThat(larger.alternativeText()).contains("401");
  }

  private static MapPicture picture(@Nullable Highlight you) {
    return MapPicture.of(BUNDLED, 1, Language.JA, you);
  }

  private static Drawing drawing(CareerMap map, Typeface typeface, @Nullable Highlight you) {
    return new Sheet(map, 1, Wording.in(Language.JA), you, typeface).drawing("");
  }

  private static RoleCode code(String code) {
    return new RoleCode(code);
  }

  private static Set<RoleCode> codes(int count) {
    return IntStream.range(0, count).mapToObj(i -> code("ROLE_" + i)).collect(Collectors.toSet());
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Stream<Mark.Group> groups(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Group.class::isInstance)
        .map(Mark.Group.class::cast);
  }

  private static List<Rectangle2D> boxes(Drawing drawing) {
    return groups(drawing).map(MapPictureTest::box).toList();
  }

  private static Rectangle2D box(Mark.Group group) {
    return ((Mark.Figure) group.marks().get(0)).shape().getBounds2D();
  }

  private static void assertTextWithin(Mark.Group group, Typeface typeface) {
    Rectangle2D box = box(group);
    for (Mark mark : group.marks()) {
      if (mark instanceof Mark.Text text) {
        double width = typeface.width(text.text(), text.size());
        Rectangle2D place =
            new Rectangle2D.Double(
                text.x(), text.y() - 0.88 * text.size(), width, 1.1 * text.size());
        assertThat(box.contains(place)).as(text.text()).isTrue();
      }
    }
  }

  private static long colours(BufferedImage image, Rectangle2D box, double scale) {
    return IntStream.range((int) (box.getMinX() * scale), (int) (box.getMaxX() * scale))
        .flatMap(
            x ->
                IntStream.range((int) (box.getMinY() * scale), (int) (box.getMaxY() * scale))
                    .map(y -> image.getRGB(x, y)))
        .distinct()
        .count();
  }

  private static Document document(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document, String element) {
    var nodes = document.getElementsByTagName(element);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
