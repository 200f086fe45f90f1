package careermap.conversation;

/** How somebody would like to be listened to (聞き方). */
public enum Stance {
  LISTEN,
  THINK_TOGETHER,
  ADVISE,
  UNDECIDED
}
