package careermap.map;

/**
 * How far apart two words are (ことばの隔たり): letters added, lost, changed, or swapped with their
 * neighbour.
 */
public final class EditDistance {
  private EditDistance() {}

  public static int between(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int cheapest(int[][] steps, String one, String other, int i, int j) {
    int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int moved = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    int swapped = swapped(one, other, i, j) ? steps[i - 2][j - 2] + 1 : moved;
    return Math.min(changed, Math.min(moved, swapped));
  }

  private static boolean swapped(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
