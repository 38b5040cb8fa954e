package id.lentera.convergence.internal;

import id.lentera.convergence.Matrix;
import id.lentera.programs.DeliveryFacts;

/** A matrix while deliveries are added to it. */
final class MatrixCells {

    private final DeliveryFacts facts;
    private final Matrix matrix;
    private final int[] joint;
    private final long[][] jointSums;
    private final int[] notPlaced;
    private final int[] contained;
    private final int[] earlier;

    MatrixCells(DeliveryFacts facts, int[] places) {
        this.facts = facts;
        int programmes = facts.programmes().size();
        int n = places.length;
        matrix = new Matrix(
                places,
                new long[programmes][n],
                new long[programmes][n],
                new long[programmes][n],
                new long[programmes][n],
                new int[programmes][n],
                new int[programmes][n],
                new int[programmes][n],
                new long[programmes][n],
                new boolean[programmes][n],
                new boolean[programmes][n],
                new Matrix.Rest[programmes]);
        joint = new int[programmes];
        jointSums = new long[programmes][3];
        notPlaced = new int[programmes];
        contained = new int[programmes];
        earlier = new int[programmes];
    }

    void place(int delivery, int row) {
        int p = facts.programme()[delivery];
        matrix.deliveries()[p][row]++;
        if (facts.target()[delivery] < 0) {
            matrix.noTarget()[p][row]++;
        } else {
            matrix.target()[p][row] += facts.target()[delivery];
        }
        long reached = facts.reached()[delivery];
        if (reached < 0) {
            matrix.noReached()[p][row]++;
        } else {
            matrix.reached()[p][row] += reached;
            matrix.outOfUse()[p][row] += facts.outOfUse()[delivery] ? reached : 0;
        }
        matrix.planned()[p][row] += Math.max(0, facts.planned()[delivery]);
        matrix.spent()[p][row] += Math.max(0, facts.spent()[delivery]);
    }

    /** A figure of several areas together: once beside the cells, and a mark on each. */
    void share(int delivery, int[] rows, int count) {
        int p = facts.programme()[delivery];
        joint[p]++;
        jointSums[p][0] += Math.max(0, facts.target()[delivery]);
        jointSums[p][1] += Math.max(0, facts.reached()[delivery]);
        jointSums[p][2] += Math.max(0, facts.planned()[delivery]);
        for (int i = 0; i < count; i++) {
            matrix.joint()[p][rows[i]] = true;
            matrix.jointReach()[p][rows[i]] |= facts.reached()[delivery] > 0;
        }
    }

    void leaveOut(int delivery, Placing why) {
        int p = facts.programme()[delivery];
        switch (why) {
            case NOT_PLACED -> notPlaced[p]++;
            case CONTAINED -> contained[p]++;
            case EARLIER -> earlier[p]++;
        }
    }

    /** Why a delivery is in no cell. */
    enum Placing {
        NOT_PLACED,
        CONTAINED,
        EARLIER
    }

    Matrix finish() {
        for (int p = 0; p < joint.length; p++) {
            matrix.rests()[p] = new Matrix.Rest(
                    joint[p],
                    jointSums[p][0],
                    jointSums[p][1],
                    jointSums[p][2],
                    notPlaced[p],
                    contained[p],
                    earlier[p]);
        }
        return matrix;
    }
}
