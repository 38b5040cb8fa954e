package id.lentera.decisions;

import id.lentera.areas.BoundaryEdition;
import id.lentera.indicators.UsedFigure;
import id.lentera.platform.LocalizedText;
import id.lentera.provenance.BatchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A run with everything it rests on. It holds no time and no person, so that the same figures give the same bytes.
 *
 * @param format     of this document; a reader that finds another one knows that it must not guess
 * @param request    what {@code POST /api/priorities} takes to compute it again
 * @param top        how many areas were to be chosen
 * @param answer     what the engine answered, all ranked areas
 * @param figures    every figure of every criterion, also of areas that were not assessed
 * @param people     how many people stand behind each area; null where nobody published that
 * @param batches    the imports that figures and boundaries came from
 * @param boundaries null where no boundaries are loaded
 */
public record RunDocument(
        int format,
        JsonNode request,
        int top,
        JsonNode answer,
        List<Column> figures,
        @Nullable People people,
        List<UsedBatch> batches,
        @Nullable Boundaries boundaries) {

    public static final int FORMAT = 1;

    /** The figures of one criterion in code order. */
    public record Column(String indicator, int year, List<UsedFigure> values) {}

    /** The number by which a comparison tells how many people come in or go out. */
    public record People(String indicator, LocalizedText name, String unit, int year, List<UsedFigure> values) {}

    public record UsedBatch(long id, BatchKind kind, String file, String checksum) {}

    /** @param credit line of the makers and their terms */
    public record Boundaries(BoundaryEdition edition, String credit) {}
}
