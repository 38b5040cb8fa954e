package id.lentera.exchange;

import id.lentera.indicators.IndicatorImport;
import id.lentera.programs.ProgrammeImport;
import id.lentera.topics.TopicImport;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The published figures of the first load, in order. */
@Component
class FigureSteps {

    private final IndicatorImport indicators;
    private final ProgrammeImport programmes;
    private final TopicImport topics;

    FigureSteps(IndicatorImport indicators, ProgrammeImport programmes, TopicImport topics) {
        this.indicators = indicators;
        this.programmes = programmes;
        this.topics = topics;
    }

    void load(Path gisData) {
        indicators.load(gisData);
        programmes.load(gisData);
        topics.load(gisData);
    }
}
