package id.lentera.convergence.internal;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaTree;
import id.lentera.areas.AreaTreeQueries;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.CellState;
import id.lentera.convergence.Column;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.convergence.Matrix;
import id.lentera.convergence.Measures;
import id.lentera.priority.ReferenceList;
import id.lentera.priority.ReferenceLists;
import id.lentera.programs.Accumulation;
import id.lentera.programs.DeliveryFactQueries;
import id.lentera.programs.DeliveryFacts;
import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeQueries;
import id.lentera.programs.ProgrammeRegisterQueries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts deliveries, register, package and priority areas together. */
@Component
public class Calculation {

    private final AreaTreeQueries trees;
    private final DeliveryFactQueries deliveries;
    private final ProgrammeQueries programmes;
    private final ProgrammeRegisterQueries register;
    private final ReferenceLists lists;

    Calculation(
            AreaTreeQueries trees,
            DeliveryFactQueries deliveries,
            ProgrammeQueries programmes,
            ProgrammeRegisterQueries register,
            ReferenceLists lists) {
        this.trees = trees;
        this.deliveries = deliveries;
        this.programmes = programmes;
        this.register = register;
        this.lists = lists;
    }

    public Convergence of(ConvergenceQuestion question) {
        question.rule().thresholds().keySet().forEach(programmes::get);
        AreaTree tree = trees.get();
        DeliveryFacts facts = deliveries
                .get(question.basis())
                .with(question.rule().thresholds().keySet());
        boolean[] stock = new boolean[facts.programmes().size()];
        for (int p = 0; p < stock.length; p++) {
            stock[p] = programmes.get(facts.programmes().get(p)).accumulation() == Accumulation.STOCK;
        }
        int within = place(tree, question.within());
        Matrix matrix =
                new MatrixEngine(tree, facts, stock).compute(question.level().number(), within, question.year());
        List<Column> columns = columns(question, facts, matrix);
        int[] present = new int[matrix.areas()];
        AreaClass[] classes = new AreaClass[matrix.areas()];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = classify(columns, matrix, row, present);
        }
        ReferenceList list = question.loci().isEmpty() ? null : lists.get(question.loci());
        boolean[] priority = list == null ? null : priority(list, question, tree, matrix);
        Measures measures = new MeasureCalculation(tree, matrix, columns, priority)
                .of(deliveries.getTargetGroups(question.basis()), present);
        return new Convergence(question, tree, matrix, columns, classes, present, list, priority, measures);
    }

    private List<Column> columns(ConvergenceQuestion question, DeliveryFacts facts, Matrix matrix) {
        List<Column> columns = new ArrayList<>();
        for (Programme programme : programmes.list()) {
            int index = facts.programmes().indexOf(programme.id());
            boolean required = question.rule().requires(programme.id());
            if (index >= 0 && (required || somewhere(matrix, index))) {
                columns.add(new Column(
                        programme,
                        register.get(programme.id()),
                        index,
                        question.rule().threshold(programme.id()),
                        required));
            }
        }
        return List.copyOf(columns);
    }

    private static boolean somewhere(Matrix matrix, int programme) {
        return matrix.rests()[programme].joint() > 0
                || Arrays.stream(matrix.deliveries()[programme]).anyMatch(n -> n > 0);
    }

    private static AreaClass classify(List<Column> columns, Matrix matrix, int row, int[] present) {
        boolean complete = true;
        boolean recorded = false;
        boolean asked = false;
        for (Column column : columns) {
            CellState state = matrix.state(column.index(), row, column.threshold());
            recorded |= state != CellState.ABSENT;
            present[row] += state.present() ? 1 : 0;
            complete &= !column.required() || state.met();
            asked |= column.required();
        }
        if (asked && complete) {
            return AreaClass.CONVERGENT;
        }
        if (present[row] > 1) {
            return AreaClass.PARTIAL;
        }
        if (present[row] == 1) {
            return AreaClass.SINGLE;
        }
        return recorded ? AreaClass.NONE : AreaClass.NO_DATA;
    }

    /** Null where the list says nothing about areas of this level or isn't complete for the place. */
    private static boolean @Nullable [] priority(
            ReferenceList list, ConvergenceQuestion question, AreaTree tree, Matrix matrix) {
        boolean covers = list.within().equals(AreaCode.INDONESIA)
                || list.within().equals(question.within())
                || question.within().value().startsWith(list.within() + ".");
        if (!covers || list.level().number() > question.level().number()) {
            return null;
        }
        Set<String> listed = list.areas().stream().map(AreaCode::value).collect(Collectors.toSet());
        boolean[] priority = new boolean[matrix.areas()];
        for (int row = 0; row < priority.length; row++) {
            int above = tree.above(matrix.places()[row], list.level().number());
            priority[row] = above >= 0 && listed.contains(tree.codes()[above]);
        }
        return priority;
    }

    private static int place(AreaTree tree, AreaCode code) {
        int place = Arrays.binarySearch(tree.codes(), code.value());
        if (place >= 0) {
            return place;
        }
        throw new IllegalStateException("No area " + code + " in the tree");
    }
}
