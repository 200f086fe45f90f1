package careermap.demo;

import java.util.Map;

/** The app, as the demo needs it. */
@FunctionalInterface
public interface App {
  /**
   * Takes in the sample centre, then serves until it is closed.
   *
   * @param settings under the names that they have in the environment
   */
  AutoCloseable start(Map<String, String> settings, CentreFiles centre) throws Exception;
}
