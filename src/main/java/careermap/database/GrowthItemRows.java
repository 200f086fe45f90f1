package careermap.database;

import careermap.conversation.AgreedGrowth;
import careermap.conversation.GrowthItem;
import careermap.growth.GrowthChange;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Growth items, as they stand in their table beside their promises. */
final class GrowthItemRows {
  private static final String OF =
      """
      select p.*, i.criterion, i.requirement, c.agreement <> 'DISPUTED' as stands
      from growth_item i join (
      """
          + PromiseRows.SELECT
          + """
          ) p on p.id = i.promise_id
          join conversation c on c.id = p.conversation_id
          where i.assessment_id = :sheet order by p.made_on, p.id
          """;
  private static final String ADD =
      """
      insert into growth_item (promise_id, assessment_id, criterion, requirement)
      values (:promise, :sheet, :criterion, :requirement)
      """;

  private GrowthItemRows() {}

  /** Oldest first. */
  static List<GrowthItem> of(Handle handle, String sheet) {
    return handle
        .createQuery(OF)
        .bind("sheet", sheet)
        .map(
            (row, context) ->
                new GrowthItem(
                    PromiseRows.read(row, context),
                    row.getString("criterion"),
                    row.getString("requirement"),
                    row.getBoolean("stands")))
        .list();
  }

  /** Whether those of the sheet are still the ones to which one is added. */
  static boolean areAsRead(Handle handle, @Nullable AgreedGrowth agreed) {
    return agreed == null || of(handle, sheet(agreed.item())).equals(agreed.before());
  }

  /** Its promise is written already. An experience that has moved on meanwhile stays as it is. */
  static void add(Handle handle, @Nullable AgreedGrowth agreed) {
    if (agreed == null) {
      return;
    }
    GrowthItem item = agreed.item();
    handle
        .createUpdate(ADD)
        .bind("promise", item.promise().id())
        .bind("sheet", sheet(item))
        .bind("criterion", item.criterion())
        .bind("requirement", item.requirement())
        .execute();
    GrowthChange plan = agreed.plan();
    if (plan != null) {
      JdbiUndertakings.writeIfAsSeen(handle, plan);
    }
  }

  private static String sheet(GrowthItem item) {
    return Objects.requireNonNull(item.promise().sheet());
  }
}
