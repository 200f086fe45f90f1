package careermap.slack.view;

import java.util.List;

/**
 * One area of human resources' desk.
 *
 * @param mrkdwn how it stands, in a line or two; its parts from people are safe already
 * @param presses what leads into it
 */
record DeskArea(String mrkdwn, List<Press> presses) {
  DeskArea {
    presses = List.copyOf(presses);
  }

  static DeskArea of(String mrkdwn, Press... presses) {
    return new DeskArea(mrkdwn, List.of(presses));
  }

  /** A single button stands beside the line, several below it. */
  void on(Page page) {
    if (presses.size() == 1) {
      page.add(Beside.line(mrkdwn, presses.get(0)));
    } else {
      page.line(mrkdwn).buttons(presses.toArray(Press[]::new));
    }
  }
}
