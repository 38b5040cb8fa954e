package id.lentera.areas.internal;

import id.lentera.areas.Area;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaFigures;
import id.lentera.areas.AreaFilter;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaPage;
import id.lentera.areas.AreaQueries;
import id.lentera.areas.AreaSummary;
import id.lentera.platform.Paging;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Areas over HTTP: lists, searches and one area with everything known about it. */
@RestController
class AreaController {

    private final AreaParameters parameters;
    private final AreaDirectory directory;
    private final AreaQueries areas;
    private final ObjectProvider<AreaFigures> figures;

    AreaController(
            AreaParameters parameters,
            AreaDirectory directory,
            AreaQueries areas,
            ObjectProvider<AreaFigures> figures) {
        this.parameters = parameters;
        this.directory = directory;
        this.areas = areas;
        this.figures = figures;
    }

    /** One page of a list. */
    record AreaList(int numberMatched, int numberReturned, List<AreaItem> items) {}

    @GetMapping("/api/areas")
    AreaList list(AreaRequest request) {
        Area within = parameters.within(request.within(), request.system());
        AreaFilter filter = new AreaFilter(
                request.level() == null || request.level().isBlank() ? null : AreaLevel.parse(request.level()),
                within.code(),
                request.q(),
                AreaParameters.flag("unregistered", request.unregistered()));
        AreaPage page = directory.list(filter, Paging.parse(request.limit(), request.offset()));
        List<AreaItem> items = page.items().stream().map(AreaItem::of).toList();
        return new AreaList(page.numberMatched(), items.size(), items);
    }

    /** The query parameters of a list, as they come. */
    record AreaRequest(
            @Nullable String level,
            @Nullable String within,
            @Nullable String q,
            @Nullable String limit,
            @Nullable String offset,
            @Nullable String system,
            @Nullable String unregistered) {}

    @GetMapping("/api/areas/{code}")
    AreaDetail get(@PathVariable String code, @RequestParam(required = false) @Nullable String system) {
        AreaCode found = parameters.area(code, system).code();
        AreaSummary summary = directory.get(found);
        return new AreaDetail(
                AreaItem.of(summary),
                areas.listAncestors(found).stream().map(AreaDetail.Ancestor::of).toList(),
                directory.countChildren(found),
                summary.place() == null ? null : summary.place().areaKm2(),
                figures.stream()
                        .flatMap(f -> (Stream<? extends Record>) f.listLatest(found).stream())
                        .toList());
    }
}
