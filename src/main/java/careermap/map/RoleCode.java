package careermap.map;

/** The code (役割コード) that names a role across versions of the map. */
public record RoleCode(String value) {
  public RoleCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a role code is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
