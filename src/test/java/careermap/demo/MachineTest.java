package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {
  @Test
  void isNamedAsThePackagesAre() {
    assertThat(Machine.of("Linux", "amd64")).hasToString("linux-x64");
    assertThat(Machine.of("Mac OS X", "aarch64")).hasToString("darwin-arm64");
    assertThat(Machine.of("Windows 11", "amd64")).hasToString("windows-x64");
  }

  @Test
  void windowsNamesProgramsAndScriptsItsOwnWay() {
    Machine windows = Machine.of("Windows 11", "amd64");
    assertThat(windows.program("local-slack")).isEqualTo("local-slack.exe");
    assertThat(windows.script("npm")).isEqualTo("npm.cmd");
    assertThat(Machine.of("Linux", "amd64").script("npm")).isEqualTo("npm");
  }
}
