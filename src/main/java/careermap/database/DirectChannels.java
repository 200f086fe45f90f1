package careermap.database;

import careermap.person.SlackId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The conversations between accounts and the app, as far as they are known. */
final class DirectChannels {
  private static final String KNOW =
      """
      insert into slack_account (slack_user_id, fetched_at, direct_channel)
      values (:account, 0, :channel)
      on conflict (slack_user_id) do update set direct_channel = excluded.direct_channel
      """;
  private static final String FIND =
      """
      select direct_channel from slack_account
      where slack_user_id = :account and direct_channel is not null
      """;

  private DirectChannels() {}

  /** An account that nobody has looked up yet stays one that is to be looked up. */
  static void know(Handle handle, SlackId account, String channel) {
    handle.createUpdate(KNOW).bind("account", account.value()).bind("channel", channel).execute();
  }

  static Optional<String> of(Handle handle, SlackId account) {
    return handle.createQuery(FIND).bind("account", account.value()).mapTo(String.class).findOne();
  }
}
