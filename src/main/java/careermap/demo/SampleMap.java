package careermap.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled map as HR might change it: one more experience, another guideline, another name. */
record SampleMap(String text) {
  static final String NAME = "sample-map-with-changes.yml";
  private static final String BUNDLED = "/careermap/contact-centre.yml";

  private static final List<Change> CHANGES =
      List.of(
          new Change(
              "(from: OPERATOR\n    to: LEADER\n    kind: PROMOTION\n    required: \\[[^]]+)",
              "$1, RUN_MORNING_MEETING"),
          new Change(
              "\nqualifications:\n",
              """

                - code: RUN_MORNING_MEETING
                  name: {ja: 朝礼を進める, en: run the morning meeting}
                  description:
                    ja: 朝礼でその日の予定と注意点を伝え、みんなの声を聞きます。
                    en: Tell the team about the day and what to mind, and hear what they have to say.
              qualifications:
              """),
          new Change(
              "(code: OPERATOR\n(?:.*\n)*?      PART_TIME:)\n        min: 24\n        max: 36\n"
                  + "        source:\n.*\n.*\n",
              "$1 {min: 18, max: 36}\n"),
          new Change(
              Pattern.quote("{ja: QA(品質保証), en: QA (quality assurance)}"),
              "{ja: 品質パートナー(QA), en: Quality partner (QA)}"));

  private record Change(String before, String after) {
    String in(String text) {
      Matcher found = Pattern.compile(before).matcher(text);
      if (!found.find()) {
        throw new IllegalStateException("the bundled map has no longer: " + before);
      }
      return found.replaceFirst(after);
    }
  }

  static SampleMap fromBundled() {
    String text = Resource.text(BUNDLED);
    for (Change change : CHANGES) {
      text = change.in(text);
    }
    return new SampleMap(text);
  }

  /** To a folder that stays, so that people can add maps of theirs. */
  Path writeTo(Path folder) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve(NAME), text);
    return folder;
  }
}
