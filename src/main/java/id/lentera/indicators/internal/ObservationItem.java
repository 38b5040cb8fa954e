package id.lentera.indicators.internal;

import id.lentera.indicators.Absence;
import id.lentera.indicators.Observation;
import id.lentera.indicators.ObservationStatus;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An observation as the HTTP interface shows it. */
record ObservationItem(
        String code,
        @Nullable String bpsCode,
        String name,
        String level,
        String indicator,
        int year,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        ObservationStatus status,
        boolean alternative,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        SourceItem source,
        @Nullable String note) {

    /** Who published it. */
    record SourceItem(
            String id,
            String publisher,
            String title,
            @Nullable Integer year,
            @Nullable String url,
            @Nullable String licence) {}

    static ObservationItem of(ObservationRow row) {
        Observation o = row.observation();
        Source s = o.source();
        return new ObservationItem(
                o.code().value(),
                row.bpsCode(),
                o.areaName(),
                row.level().slug(),
                o.indicatorId(),
                o.year(),
                o.value(),
                o.absence(),
                o.status(),
                o.variant() > 0,
                o.numerator(),
                o.denominator(),
                new SourceItem(s.id(), s.publisher(), s.title(), s.year(), s.url(), s.licence()),
                o.note());
    }
}
