package careermap.map;

/**
 * The end of a role (役割の終了): it is on the map no longer, and whoever has it counts as having {@code
 * successor}. Goals stay as they were set.
 *
 * @param successor a role of the same map
 */
public record Retirement(RoleCode role, RoleCode successor) {}
