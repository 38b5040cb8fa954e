package id.lentera.priority.internal;

import id.lentera.areas.AreaCode;
import id.lentera.priority.ReferenceList;
import id.lentera.priority.Selection.Overlay;
import id.lentera.priority.SelectionQuestion;
import id.lentera.priority.selection.Chosen;
import id.lentera.priority.selection.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays official lists over a selection. A list that isn't complete for the place is not compared with it. */
@Component
class Overlays {

    private final ReferenceListFile file;

    Overlays(ReferenceListFile file) {
        this.file = file;
    }

    List<Overlay> list(SelectionQuestion question, Map<String, String> names, Chosen chosen) {
        List<String> picked =
                chosen.entries().stream().filter(Entry::chosen).map(Entry::code).toList();
        return file.list().stream()
                .filter(list -> list.level() == question.level() && covers(list.within(), question.within()))
                .map(list -> overlay(list, names, picked))
                .filter(overlay -> !overlay.listed().isEmpty())
                .toList();
    }

    private static boolean covers(AreaCode list, AreaCode within) {
        return list.equals(AreaCode.INDONESIA)
                || list.equals(within)
                || within.value().startsWith(list + ".");
    }

    private static Overlay overlay(ReferenceList list, Map<String, String> names, List<String> picked) {
        List<String> listed = list.areas().stream()
                .map(AreaCode::value)
                .filter(names::containsKey)
                .sorted()
                .toList();
        List<String> both = picked.stream().filter(listed::contains).toList();
        List<String> missed = new ArrayList<>(listed);
        missed.removeAll(picked);
        List<String> further = new ArrayList<>(picked);
        further.removeAll(listed);
        return new Overlay(list, listed, both, List.copyOf(missed), List.copyOf(further));
    }
}
