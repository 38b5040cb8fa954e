package id.lentera.priority;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.indicators.Indicator;
import id.lentera.priority.internal.SelectionCalculation;
import id.lentera.priority.internal.SelectionFigures;
import id.lentera.priority.internal.SelectionWords;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Chooses areas by a rate and a number at once; nothing is stored. */
@Service
public class SelectionQueries {

    private final SelectionWords words;
    private final SelectionCalculation calculation;
    private final SelectionFigures figures;

    SelectionQueries(SelectionWords words, SelectionCalculation calculation, SelectionFigures figures) {
        this.words = words;
        this.calculation = calculation;
        this.figures = figures;
    }

    /** Reads the words of an address; what is wrong with them is a 400 with a sentence. */
    public SelectionQuestion read(Map<String, String> address) {
        return words.read(address);
    }

    /** The words that are read as the question again. */
    public Map<String, String> write(SelectionQuestion question) {
        return words.write(question);
    }

    public Selection find(SelectionQuestion question) {
        return calculation.compute(question);
    }

    /** Indicators that can be an axis on a level, in the order of the catalogue. */
    public List<Indicator> listIndicators(AreaLevel level) {
        return figures.listIndicators(level);
    }

    /** Years in which an indicator can be an axis, ascending. */
    public List<Integer> listYears(String indicator, AreaLevel level, AreaCode within) {
        return figures.listYears(indicator, level, within);
    }
}
