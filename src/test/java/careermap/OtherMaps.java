package careermap;

import careermap.file.BundledMap;

/** Maps that differ a little from the bundled one. */
public final class OtherMaps {
  private static final String DATA_ENTRY =
      """
        - code: DATA_ENTRY
          name: {ja: データ入力担当, en: Data entry}
          level: 1
          track: TRUNK
          summary: {ja: 受付の内容を入力します。, en: Enters what was received.}
      """;
  private static final String FROM_DATA_ENTRY =
      """
        - from: DATA_ENTRY
          to: OPERATOR
          kind: LATERAL
      """;

  private OtherMaps() {}

  /** Becoming an OJT supporter asks for one more experience. */
  public static String renewed() {
    return replaced(
        BundledMap.text(),
        "to: OJT_SUPPORTER\n    kind: PROMOTION\n    required: [COACH_JUNIOR]",
        "to: OJT_SUPPORTER\n    kind: PROMOTION\n    required: [COACH_JUNIOR, PROPOSE_IMPROVEMENT]");
  }

  /** With one more role at the lowest level: {@code DATA_ENTRY}. */
  public static String withDataEntry() {
    String roles = replaced(BundledMap.text(), "\nroles:\n", "\nroles:\n" + DATA_ENTRY);
    return replaced(roles, "\ntransitions:\n", "\ntransitions:\n" + FROM_DATA_ENTRY);
  }

  /** The lowest role's code is {@code AGENT} and was {@code OPERATOR}. */
  public static String withAgents() {
    String renamed = BundledMap.text().replaceAll("\\bOPERATOR\\b", "AGENT");
    return replaced(renamed, "code: AGENT\n", "code: AGENT\n    formerly: [OPERATOR]\n");
  }

  public static String replaced(String text, String old, String with) {
    if (!text.contains(old)) {
      throw new IllegalArgumentException("the text has no " + old);
    }
    return text.replace(old, with);
  }
}
