package careermap.console;

import careermap.map.CareerMap;
import careermap.map.Retirement;
import careermap.publication.Preview;
import careermap.publication.PublishMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where the command line has maps previewed and published. */
public record MapCounter(
    BiFunction<CareerMap, List<Retirement>, Preview> preview,
    Function<PublishMap.Order, PublishMap.Outcome> publish) {}
