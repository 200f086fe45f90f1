package careermap.standard;

import org.jspecify.annotations.Nullable;

/**
 * What stands over a unit's criteria (能力ユニットの見出し).
 *
 * @param industry the name of the industry; null, as all that follow, where the file does not say
 * @param jobType such as 施工技能
 * @param group the sheet that the unit stands on
 */
public record UnitHeading(
    String name,
    @Nullable String industry,
    @Nullable String jobType,
    @Nullable String group,
    @Nullable String summary) {}
