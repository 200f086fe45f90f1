package careermap.map;

/**
 * A level (レベル), 1 to 4: routine work as instructed, core member, head of a unit or high-grade
 * specialist, head of a large unit or top specialist (the ministry's four levels).
 */
public record Level(int number) implements Comparable<Level> {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 4;

  public Level {
    if (number < LOWEST || number > HIGHEST) {
      throw new IllegalArgumentException("level " + number + " is not within 1 to 4");
    }
  }

  /** How many levels up {@code other} is from here; negative where it is lower. */
  public int riseTo(Level other) {
    return other.number - number;
  }

  @Override
  public int compareTo(Level other) {
    return Integer.compare(number, other.number);
  }
}
