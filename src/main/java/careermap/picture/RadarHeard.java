package careermap.picture;

import static java.util.stream.Collectors.joining;

import careermap.assessment.Radar;
import careermap.wording.Wording;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A radar in words: each unit with what each line says of it. */
record RadarHeard(Radar radar, Wording wording) {
  private static final int NAME = 80;

  /** Shorter names, and fewer units in the end, until it is short enough for Slack. */
  String text() {
    return Stream.concat(
            IntStream.of(NAME, 40, 20).mapToObj(name -> text(name, radar.axes().size())),
            IntStream.of(30, 20, 10).mapToObj(units -> text(20, units)))
        .filter(text -> text.length() <= AlternativeText.LONGEST)
        .findFirst()
        .orElseGet(() -> opening(NAME));
  }

  private String text(int name, int units) {
    int rest = radar.axes().size() - units;
    Stream<String> more =
        rest > 0 ? Stream.of(wording.say("radar.heard.more", rest)) : Stream.empty();
    return Stream.of(
            Stream.of(opening(name)),
            radar.axes().stream().limit(units).map(axis -> unit(axis, name)),
            more)
        .flatMap(sentences -> sentences)
        .collect(joining(wording.say("picture.heard.between")));
  }

  private String opening(int name) {
    String heard =
        wording.say("radar.heard", AlternativeText.brief(wording.of(radar.role()), name));
    return radar.lines().contains(Radar.Line.NEXT)
        ? heard + wording.say("picture.heard.between") + wording.say("radar.next")
        : heard;
  }

  private String unit(Radar.Axis axis, int name) {
    String lines =
        LineLook.read(radar.lines()).stream()
            .map(look -> line(axis, look))
            .collect(joining(wording.say("list.and")));
    return wording.say(
        "radar.heard.unit", AlternativeText.brief(wording.of(axis.unit()), name), lines);
  }

  private String line(Radar.Axis axis, LineLook look) {
    OptionalInt share = axis.share(look.line());
    String whose = wording.say("radar.line." + look.line());
    return share.isPresent()
        ? wording.say("radar.heard.line", whose, share.getAsInt())
        : wording.say("radar.heard.without." + kind(look), whose);
  }

  /** The next level has no rows, so it cannot be without any that count. */
  static String kind(LineLook look) {
    return look == LineLook.NEXT ? "next" : "side";
  }
}
