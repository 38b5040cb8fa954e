package id.lentera.indicators;

import java.util.List;

/** The newest figure, or stated absence, of an indicator for one area, and what else was published for the same year. */
public record AreaFigure(Indicator indicator, Observation newest, List<Observation> others) {}
