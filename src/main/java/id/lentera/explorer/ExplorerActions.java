package id.lentera.explorer;

import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLevel;
import id.lentera.filters.Filter;
import org.jspecify.annotations.Nullable;

/** What a reader can do on the map page; the parts of the page call it, the view turns each into an address. */
interface ExplorerActions {

    void chooseIndicator(String indicator, @Nullable Integer year);

    void chooseYear(int year);

    /** A step of the slider or of playing: the address follows, the history doesn't grow. */
    void slideYear(int year);

    void chooseLevel(AreaLevel level);

    /** How figures become colours or circles. */
    void draw(Drawing drawing);

    Drawing drawing();

    /** What the map is compared with. */
    void compare(Comparison comparison);

    /** Lets the areas that pass stand out; {@link Filter#NONE} lets all. */
    void filter(Filter filter);

    Filter filter();

    void chooseProgramme(@Nullable String programme);

    /** What lies on the map besides its colours. */
    void arrange(Layers layers);

    Layers layers();

    /** Shows the figures of an area that is on the map. */
    void select(AreaCode code);

    /** Colours the parts of an area. */
    void open(AreaCode code);

    /** Goes where an area is and selects it. */
    void visit(AreaCode code);

    /** One level up. */
    void up();

    void showTable(boolean open);
}
