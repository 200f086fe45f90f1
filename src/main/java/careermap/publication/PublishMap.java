package careermap.publication;

import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.map.CareerMap;
import careermap.map.CareerMaps;
import careermap.map.NewVersion;
import careermap.map.Publications;
import careermap.map.Retirement;
import careermap.map.Role;
import careermap.map.Version;
import careermap.person.People;
import careermap.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Publishes a map (地図を公開する), the same from Slack and from the command line. */
public final class PublishMap {
  /** What would garble a terminal or a message; line breaks are welcome. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");

  private final CareerMaps maps;
  private final Publications publications;
  private final People people;
  private final KeepChange keep;
  private final Clock clock;

  /**
   * @param clock in the company's zone
   */
  public PublishMap(
      CareerMaps maps, Publications publications, People people, KeepChange keep, Clock clock) {
    this.keep = keep;
    this.maps = maps;
    this.publications = publications;
    this.people = people;
    this.clock = clock;
  }

  /** Publishes what is ordered; ordered twice, it is published once. */
  public Outcome publish(Order order) {
    Version current = maps.current();
    List<Retirement> retired =
        new Succession(current.map(), order.map()).beside(order.successors());
    CareerMap after = order.map().retiring(retired);
    if (after.equals(current.map())) {
      return new Outcome.InForceAlready(current.number());
    }
    if (current.number() != order.base()) {
      return new Outcome.Overtaken(current.number());
    }
    List<Role> homeless = new Homeless(current.map(), after).among(present());
    return homeless.isEmpty() ? keep(order, retired) : new Outcome.Homeless(homeless);
  }

  private Outcome keep(Order order, List<Retirement> retired) {
    return keep.by(
        order.by(),
        Action.MAP_PUBLISHED,
        () -> store(order, retired),
        outcome ->
            outcome instanceof Outcome.Published published
                ? Optional.of(changed(order, published))
                : Optional.empty());
  }

  private static Changed changed(Order order, Outcome.Published published) {
    return Changed.of(
        Changed.field("version", order.base(), published.version()),
        Changed.field("note", order.note()));
  }

  private Outcome store(Order order, List<Retirement> retired) {
    NewVersion version =
        new NewVersion(
            order.base(), order.document(), retired, order.by(), order.note(), clock.instant());
    return publications.publish(version)
        ? new Outcome.Published(order.base() + 1)
        : new Outcome.Overtaken(maps.current().number());
  }

  private List<Person> present() {
    LocalDate today = LocalDate.now(clock);
    return people.all().stream().filter(Predicate.not(person -> person.hasLeft(today))).toList();
  }

  /**
   * What is to be published (公開の指図).
   *
   * @param map what {@code document} reads as
   * @param base the number of the version in force that the person saw when deciding
   * @param successors for roles that the map no longer has and somebody still holds
   * @param by see {@link careermap.map.Publication#by()}
   */
  public record Order(
      String document,
      CareerMap map,
      int base,
      List<Retirement> successors,
      String by,
      @Nullable String note) {
    public Order {
      successors = List.copyOf(successors);
      note = note == null ? null : UNSEEN.matcher(note).replaceAll(" ").strip();
    }
  }

  /** What became of an order (公開の結果). */
  public sealed interface Outcome {
    /** A new version is in force (公開された). */
    record Published(int version) implements Outcome {}

    /** The map in force is the same (いまの版と同じ). */
    record InForceAlready(int version) implements Outcome {}

    /** Somebody published meanwhile (先に公開されていた). */
    record Overtaken(int version) implements Outcome {}

    /** Somebody still holds these roles, and no successor is named (行き先の決まっていない役割). */
    record Homeless(List<Role> roles) implements Outcome {
      public Homeless {
        roles = List.copyOf(roles);
      }
    }
  }
}
