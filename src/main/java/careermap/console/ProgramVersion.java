package careermap.console;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the package says it has. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"career-map " + (version == null ? "(not packaged)" : version)};
  }
}
