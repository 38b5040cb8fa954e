package id.lentera.briefs.internal;

import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunAnswer;
import id.lentera.decisions.RunAnswer.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/** Where everything stands on the sheets of a workbook, and how formulas name it. */
final class ScoreLayout {

    static final int COVERAGE_ROW = 3;
    static final int FIRST_WEIGHT = 6;
    static final int WEIGHT_COLUMN = 4;
    static final int FIRST_THRESHOLD = 7;
    static final int FIRST_AREA = 4;

    private final FrozenRun run;
    private final String weightSheet;
    private final List<Area> areas;
    private final int criteria;

    /** An area of the sheet, ranked or not. */
    record Area(String code, String name) {}

    ScoreLayout(FrozenRun run, String weightSheet) {
        this.run = run;
        this.weightSheet = weightSheet;
        this.areas = Stream.concat(
                        run.answer().items().stream().map(i -> new Area(i.code(), i.name())),
                        run.answer().notAssessed().stream().map(n -> new Area(n.code(), n.name())))
                .toList();
        this.criteria = run.answer().recipe().criteria().size();
    }

    List<Area> areas() {
        return areas;
    }

    String weightSheet() {
        return weightSheet;
    }

    RunAnswer.Recipe recipe() {
        return run.answer().recipe();
    }

    Criterion criterion(int position) {
        return recipe().criteria().get(position);
    }

    int criteria() {
        return criteria;
    }

    /** 1 where every figure is needed. */
    double minCoverage() {
        BigDecimal least = recipe().minCoverage();
        return least == null ? 1 : least.doubleValue();
    }

    int width() {
        return rankColumn() + 3;
    }

    int rawColumn(int criterion) {
        return 2 + criterion;
    }

    int assessedColumn() {
        return 2 + criteria;
    }

    int usedColumn(int criterion) {
        return 3 + criteria + criterion;
    }

    int urgencyColumn(int criterion) {
        return 3 + 2 * criteria + criterion;
    }

    int knownColumn() {
        return 3 + 3 * criteria;
    }

    int pointsColumn(int criterion) {
        return 4 + 3 * criteria + criterion;
    }

    int scoreColumn() {
        return 4 + 4 * criteria;
    }

    int tieColumn() {
        return scoreColumn() + 1;
    }

    int rankColumn() {
        return scoreColumn() + 2;
    }

    /** A cell of the row that is being written. */
    String at(int column, int row) {
        return "$" + CellReference.convertNumToColString(column) + (row + 1);
    }

    /** A column over all areas. */
    String all(int column) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + (FIRST_AREA + 1) + ":$" + letter + "$" + (FIRST_AREA + areas.size());
    }

    String weight(int criterion) {
        return parameter(WEIGHT_COLUMN, criterion);
    }

    String direction(int criterion) {
        return parameter(3, criterion);
    }

    String low(int criterion) {
        return parameter(5, criterion);
    }

    String high(int criterion) {
        return parameter(6, criterion);
    }

    String coverage() {
        return weightSheet + "!$E$" + (COVERAGE_ROW + 1);
    }

    String cuts(int criterion) {
        int last = FIRST_THRESHOLD + criterion(criterion).thresholds().size() - 1;
        int row = FIRST_WEIGHT + criterion + 1;
        return weightSheet + "!$" + CellReference.convertNumToColString(FIRST_THRESHOLD) + "$" + row + ":$"
                + CellReference.convertNumToColString(last) + "$" + row;
    }

    private String parameter(int column, int criterion) {
        return weightSheet + "!$" + CellReference.convertNumToColString(column) + "$" + (FIRST_WEIGHT + criterion + 1);
    }

    /** The first number among the criteria, which breaks ties; -1 without one. */
    int tieBreaker() {
        return IntStream.range(0, criteria)
                .filter(c -> "COUNT".equals(criterion(c).kind()))
                .findFirst()
                .orElse(-1);
    }
}
