package careermap.picture;

import careermap.map.CareerMap;
import careermap.map.Employment;
import careermap.map.Highlight;
import careermap.map.Language;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Transition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A fingerprint of all that a picture depends on. */
final class Key {
  /** To be raised with each change of how pictures look. */
  private static final int LOOK = 1;

  private final MessageDigest digest;

  private Key() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(CareerMap map, int version, Language language, @Nullable Highlight you) {
    Key key = new Key();
    key.add(LOOK).add(version).add(language).add(map.name().in(language)).add(map.roles().size());
    map.roles().forEach(role -> key.add(role, language));
    map.transitions().forEach(key::add);
    if (you != null) {
      key.add(you);
    }
    return HexFormat.of().formatHex(key.digest.digest());
  }

  private void add(Role role, Language language) {
    add(role.code()).add(role.name().in(language)).add(role.level()).add(role.track());
    add(role.guidelineFor(Employment.FULL_TIME)).add(role.guidelineFor(Employment.PART_TIME));
  }

  private void add(Transition path) {
    add(path.from()).add(path.to()).add(path.kind());
  }

  private void add(Highlight you) {
    add("you").add(you.here()).add(String.valueOf(you.goal()));
    add(you.open());
    add(you.notHere());
  }

  private void add(Collection<RoleCode> codes) {
    add(codes.size());
    codes.stream().map(RoleCode::value).sorted().forEach(this::add);
  }

  /** Each part with its length before it, so that parts cannot run into each other. */
  private Key add(Object part) {
    byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }
}
