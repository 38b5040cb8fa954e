package id.lentera.priority;

import id.lentera.platform.ProblemException;
import id.lentera.priority.internal.ReferenceListFile;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The announced lists of priority areas. */
@Service
public class ReferenceLists {

    private final ReferenceListFile file;

    ReferenceLists(ReferenceListFile file) {
        this.file = file;
    }

    public List<ReferenceList> list() {
        return file.list();
    }

    /** The list of an id, or a 404 that names the ids there are. */
    public ReferenceList get(String id) {
        return list().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow(() -> {
            String known = list().stream().map(ReferenceList::id).collect(Collectors.joining(", "));
            return ProblemException.notFound(
                    "unknown-list",
                    "Tidak ada daftar lokus prioritas %.80s. Yang ada: %s.".formatted(id, known),
                    "There is no list of priority areas %.80s. There are: %s.".formatted(id, known));
        });
    }
}
