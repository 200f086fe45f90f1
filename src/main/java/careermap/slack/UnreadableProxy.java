package careermap.slack;

import careermap.map.Phrase;

/**
 * The proxy of the environment cannot be read; nothing of it is said, since it may be a password.
 */
public final class UnreadableProxy extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Phrase SAID =
      new Phrase(
          "HTTPS_PROXY が正しくありません。http://ホスト:ポート か http://ユーザー名:パスワード@ホスト:ポート の形で指定してください。",
          "HTTPS_PROXY is not as expected: http://HOST:PORT or http://USER:PASSWORD@HOST:PORT");

  UnreadableProxy() {
    super(SAID.en());
  }

  public Phrase said() {
    return SAID;
  }
}
