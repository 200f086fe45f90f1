package careermap.delivery;

/** Whoever keeps count of what is delivered (お届けの見張り). */
public interface DeliveryWatch {
  void sent(Notice notice);

  void dropped(Notice notice, String reason);

  /** Something is wrong with the app itself; the notice is tried again. */
  void failed(Notice notice, RuntimeException failure);
}
