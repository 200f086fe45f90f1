package careermap.console;

import careermap.map.CareerMap;
import careermap.map.Retirement;
import careermap.publication.Preview;
import careermap.publication.PublishMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the command line has maps previewed and published.
 *
 * @param inForce the map in force
 */
public record MapCounter(
    Supplier<CareerMap> inForce,
    BiFunction<CareerMap, List<Retirement>, Preview> preview,
    Function<PublishMap.Order, PublishMap.Outcome> publish) {}
