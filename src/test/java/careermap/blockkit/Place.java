package careermap.blockkit;

import careermap.blockkit.Finding.Kind;
import java.util.List;

/** A place in a payload, and where to write down what is wrong with it. */
record Place(String pointer, List<Finding> findings) {
  static Place root(List<Finding> findings) {
    return new Place("", findings);
  }

  Place at(String name) {
    return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), findings);
  }

  Place at(int index) {
    return at(Integer.toString(index));
  }

  void refuse(String reason) {
    report(Kind.REFUSED, reason);
  }

  void advise(String reason) {
    report(Kind.ADVICE, reason);
  }

  void report(Kind kind, String reason) {
    findings.add(new Finding(kind, pointer, reason));
  }
}
