package id.lentera.programs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaDirectory;
import id.lentera.areas.AreaFilter;
import id.lentera.areas.AreaSummary;
import id.lentera.platform.Paging;

/** Chooses an area by name or code; village names repeat, so the names above stand beside them. */
class AreaPicker extends ComboBox<AreaSummary> {

    private static final int LONGEST = 100;

    private final transient AreaDirectory directory;

    AreaPicker(AreaDirectory directory) {
        this.directory = directory;
        setItemLabelGenerator(AreaPicker::label);
        setItemsWithFilterConverter(
                query -> directory
                        .list(filter(query.getFilter().orElse("")), new Paging(query.getLimit(), query.getOffset()))
                        .items()
                        .stream(),
                text -> text);
    }

    void choose(String code) {
        setValue(directory.get(new AreaCode(code)));
    }

    private static AreaFilter filter(String text) {
        String search = text.substring(0, Math.min(LONGEST, text.length())).strip();
        return new AreaFilter(null, AreaCode.INDONESIA, search.isEmpty() ? null : search, false);
    }

    private static String label(AreaSummary summary) {
        return summary.parents().isEmpty()
                ? summary.area().name()
                : summary.area().name() + ", " + summary.parents().getLast() + " ("
                        + summary.area().code() + ")";
    }
}
