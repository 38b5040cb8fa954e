package id.lentera.indicators;

import org.springframework.stereotype.Service;

/**
 * Demonstration values for villages, so that the village map can be tried where no village figure is published. They add up to
 * the published kabupaten figure, are marked everywhere and never enter an aggregate.
 */
@Service
public class DemoValues {

    /** For the first load: does nothing when switched off, when present, or when an administrator removed them. */
    public void generate() {}

    /** Removes all of them (administrators only). */
    public void removeAll() {}

    public boolean present() {
        return false;
    }
}
