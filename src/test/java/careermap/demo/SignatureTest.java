package careermap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {
  @Test
  void isTheOneThatSlackWouldSend() {
    assertThat(new Signature("secret").of("1531420618", "command=%2Fcareer"))
        .isEqualTo("v0=751453775005f6d5ac9a0594f9284b6c9194cfab6faee002ac99a01913f2a139");
  }
}
