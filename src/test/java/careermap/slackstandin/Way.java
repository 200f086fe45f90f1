package careermap.slackstandin;

/** How a request of Slack's gets to the app, and its answer back. */
@FunctionalInterface
interface Way {
  /**
   * @param responseUrl where later answers arrive; empty where Slack gives none
   */
  Answered carry(SentRequest request, String responseUrl);
}
