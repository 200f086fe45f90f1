package careermap.map;

import org.jspecify.annotations.Nullable;

/** The code (役割コード) that names a role across versions of the map. */
public record RoleCode(String value) {
  public RoleCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a role code is not blank");
    }
  }

  /** Written out, as a key of maps is compared all the time and a record's own way is slower. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoleCode same && value.equals(same.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
