package id.lentera.profile;

import id.lentera.indicators.AreaFigure;
import id.lentera.indicators.Indicator;
import java.util.List;

/**
 * What there is on a theme for an area.
 *
 * @param theme      key of the theme, as in the catalogue
 * @param figures    newest figure or stated absence, in the order of the catalogue
 * @param silent     indicators with figures for other areas of the level, none for this one
 * @param otherLevel indicators that have no figures on this level at all
 */
public record ThemeFigures(
        String theme, List<AreaFigure> figures, List<Indicator> silent, List<Indicator> otherLevel) {}
