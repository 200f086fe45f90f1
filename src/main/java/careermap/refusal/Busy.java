package careermap.refusal;

/** What was asked for cannot be had at this moment (混み合っている); asking again later may help. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Busy(Throwable cause) {
    super("busy", cause);
  }
}
