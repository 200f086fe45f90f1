package careermap.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Who listens where in one demo, and the secrets that they share. */
record Wiring(SampleCentre centre, int pagePort, int appPort, String secret, String noteKey) {
  private static final int KEY_BYTES = 32;

  static Wiring of(SampleCentre centre, int pagePort, int appPort) {
    return new Wiring(
        centre,
        pagePort,
        appPort,
        HexFormat.of().formatHex(random()),
        Base64.getEncoder().encodeToString(random()));
  }

  private static byte[] random() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /**
   * Opens the go-between.
   *
   * @param maps the folder of the maps that people can choose from
   * @param clock the app's own
   */
  GoBetween goBetween(Path maps, InstantSource clock) throws IOException {
    Map<String, String> locales =
        centre.members().stream().collect(Collectors.toMap(Member::id, Member::locale));
    return GoBetween.open(
        local(pagePort), local(appPort), locales, new Signature(secret), clock, maps);
  }

  private static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The settings of the app, by their names in the environment. */
  Map<String, String> settings(URI api, Folder folder) {
    return Map.of(
        "SLACK_BOT_TOKEN",
        Workspace.BOT_TOKEN,
        "SLACK_SIGNING_SECRET",
        secret,
        "SLACK_API_URL",
        api.toString(),
        "PORT",
        Integer.toString(appPort),
        "DATABASE_URL",
        "jdbc:sqlite:" + folder.resolve("career-map.db"),
        "HR_USER_IDS",
        SampleCentre.slackIdOf(SampleCentre.HR),
        "HR_CHANNEL_ID",
        Workspace.HR_NEWS,
        "TIME_ZONE",
        SampleCentre.TIME_ZONE,
        "LOCALE",
        "ja",
        "NOTE_KEYS",
        "demo:" + noteKey);
  }
}
