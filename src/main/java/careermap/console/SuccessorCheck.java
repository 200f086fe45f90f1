package careermap.console;

import careermap.map.CareerMap;
import careermap.map.Phrase;
import careermap.map.RoleCode;
import java.util.Optional;

/**
 * Whether a successor that was named on the command line can be one.
 *
 * @param before the map in force
 * @param after the map that is to follow it
 */
record SuccessorCheck(CareerMap before, CareerMap after) {
  /** Why {@code next} cannot succeed {@code old}; empty where it can. */
  Optional<Phrase> wrong(String old, String next) {
    if (old.isBlank() || before.heldRole(new RoleCode(old)).isEmpty()) {
      return Optional.of(
          new Phrase(
              "--successor の「" + old + "」は、いまの地図にない役割です。なくなる役割のコードを書いてください。",
              "--successor: \""
                  + old
                  + "\" is not on the map in force. Please give the code of a role that ends."));
    }
    if (after.heldRole(new RoleCode(old)).isPresent()) {
      return Optional.of(
          new Phrase(
              "--successor の「" + old + "」は、このファイルにある役割か、引き継ぐ役割がもう書いてある役割です。",
              "--successor: \""
                  + old
                  + "\" is on this map, or this file names its successor already."));
    }
    return !next.isBlank() && after.role(new RoleCode(next)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                "--successor の「" + next + "」は、このファイルにない役割です。ある役割のコードを書いてください。",
                "--successor: \""
                    + next
                    + "\" is not a role of this file. Please give the code of one that is."));
  }
}
