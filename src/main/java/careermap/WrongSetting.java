package careermap;

/** A setting that is missing or malformed; its value is never part of the message. */
final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongSetting(String name, String expected) {
    super(name + " is not as expected: " + expected);
  }

  private WrongSetting(String message) {
    super(message);
  }

  static WrongSetting missing(String name, String expected) {
    return new WrongSetting(name + " is missing: expected " + expected);
  }

  String line() {
    return String.valueOf(getMessage());
  }
}
