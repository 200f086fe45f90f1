package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody in the workspace. */
public record Member(
    String id, String name, String email, String locale, String tz, boolean deleted, boolean bot) {
  public static Member of(String id, String name) {
    return new Member(
        id,
        name,
        id.toLowerCase(Locale.ROOT) + "@example.com",
        "ja-JP",
        "Asia/Tokyo",
        false,
        false);
  }

  public Member withEmail(String email) {
    return new Member(id, name, email, locale, tz, deleted, bot);
  }

  public Member withLocale(String locale) {
    return new Member(id, name, email, locale, tz, deleted, bot);
  }

  public Member withZone(String tz) {
    return new Member(id, name, email, locale, tz, deleted, bot);
  }

  public Member deactivated() {
    return new Member(id, name, email, locale, tz, true, bot);
  }

  public Member asBot() {
    return new Member(id, name, email, locale, tz, deleted, true);
  }

  /** The channel of the app's direct messages with them. */
  public String directChannel() {
    return directChannel(id);
  }

  static String directChannel(String id) {
    return "D" + id.substring(1);
  }

  JsonObject json(boolean withLocale, boolean withEmail, Instant now) {
    JsonObject user = new JsonObject();
    user.addProperty("id", id);
    user.addProperty("team_id", StandInSlack.TEAM);
    user.addProperty("name", id.toLowerCase(Locale.ROOT));
    user.addProperty("real_name", name);
    user.addProperty("deleted", deleted);
    user.addProperty("is_bot", bot);
    user.addProperty("tz", tz);
    user.addProperty("tz_offset", ZoneId.of(tz).getRules().getOffset(now).getTotalSeconds());
    if (withLocale) {
      user.addProperty("locale", locale);
    }
    user.add("profile", profile(withEmail));
    return user;
  }

  private JsonObject profile(boolean withEmail) {
    JsonObject profile = new JsonObject();
    profile.addProperty("real_name", name);
    profile.addProperty("display_name", name);
    if (withEmail) {
      profile.addProperty("email", email);
    }
    return profile;
  }
}
