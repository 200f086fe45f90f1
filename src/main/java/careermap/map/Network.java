package careermap.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The roles and steps of a map as numbers (地図の網), made once for a map so that searching it is
 * cheap. Roles, steps and requirements count from 0 in the map's order.
 */
public final class Network {
  private static final int BITS = 64;

  private final List<Role> roles;
  private final List<Requirement> requirements;
  private final List<Transition> steps;
  private final Map<RoleCode, Integer> roleNumbers = new HashMap<>();
  private final Map<String, Integer> requirementNumbers = new HashMap<>();
  private final int[][] ends;
  private final int[][] stepsFrom;
  private final int[][] stepsTo;
  private final long[][] asks;

  /** Steps that lead from or to a role that is not among {@code roles} are left out. */
  Network(List<Role> roles, List<Transition> transitions) {
    this.roles = List.copyOf(roles);
    roles.forEach(role -> roleNumbers.put(role.code(), roleNumbers.size()));
    this.steps =
        transitions.stream()
            .filter(step -> roleNumbers.containsKey(step.from()))
            .filter(step -> roleNumbers.containsKey(step.to()))
            .toList();
    this.requirements =
        steps.stream().flatMap(step -> step.required().stream()).distinct().toList();
    requirements.forEach(one -> requirementNumbers.put(one.code(), requirementNumbers.size()));
    this.ends =
        new int[][] {
          steps.stream().mapToInt(step -> number(step.from())).toArray(),
          steps.stream().mapToInt(step -> number(step.to())).toArray()
        };
    this.stepsFrom = grouped(ends[0]);
    this.stepsTo = grouped(ends[1]);
    this.asks = steps.stream().map(this::bits).toArray(long[][]::new);
  }

  private int[][] grouped(int[] at) {
    List<List<Integer>> groups = new ArrayList<>();
    roles.forEach(role -> groups.add(new ArrayList<>()));
    IntStream.range(0, at.length).forEach(step -> groups.get(at[step]).add(step));
    return groups.stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private long[] bits(Transition step) {
    long[] bits = new long[words()];
    step.required().forEach(asked -> set(bits, requirementNumbers.getOrDefault(asked.code(), -1)));
    return bits;
  }

  private static void set(long[] bits, int number) {
    if (number >= 0) {
      bits[number / BITS] |= 1L << number;
    }
  }

  public int size() {
    return roles.size();
  }

  public int steps() {
    return steps.size();
  }

  public Role role(int number) {
    return roles.get(number);
  }

  /** The number of a role; -1 where the map has none of that code. */
  public int number(RoleCode code) {
    return roleNumbers.getOrDefault(code, -1);
  }

  public Transition step(int number) {
    return steps.get(number);
  }

  public int from(int step) {
    return ends[0][step];
  }

  public int to(int step) {
    return ends[1][step];
  }

  /** The steps that lead from a role; not to be changed. */
  public int[] stepsFrom(int role) {
    return stepsFrom[role];
  }

  /** The steps that lead to a role; not to be changed. */
  public int[] stepsTo(int role) {
    return stepsTo[role];
  }

  /** How many words a set of requirements takes. */
  public int words() {
    return (requirements.size() + BITS - 1) / BITS;
  }

  /** What a step requires, as a set of bits; not to be changed. */
  public long[] asks(int step) {
    return asks[step];
  }

  /** Whether a step requires the requirement of that number. */
  public boolean asks(int step, int requirement) {
    return (asks[step][requirement / BITS] & 1L << requirement) != 0;
  }

  /** The number of a requirement; -1 where no step requires it. */
  public int requirementNumber(String code) {
    return requirementNumbers.getOrDefault(code, -1);
  }

  /** The set of those of {@code codes} that some step requires. */
  public long[] set(Iterable<String> codes) {
    long[] bits = new long[words()];
    codes.forEach(code -> set(bits, requirementNumbers.getOrDefault(code, -1)));
    return bits;
  }

  /** How many are in a set. */
  public static int count(long[] set) {
    return (int) Arrays.stream(set).map(Long::bitCount).sum();
  }
}
