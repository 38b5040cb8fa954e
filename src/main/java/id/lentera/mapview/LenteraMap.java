package id.lentera.mapview;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The map. Everything it shows is a property of its element, so a reload or a re-attach rebuilds it; tiles, index and values are
 * fetched by the browser and never travel through the Vaadin connection.
 */
@Tag("lentera-map")
@JsModule("./map/lentera-map.ts")
@NpmPackage(value = "maplibre-gl", version = "6.17.0")
public class LenteraMap extends Component implements HasSize, HasAriaLabel {

    /** Colours a level by the values behind the addresses of {@code choropleth}. */
    public void setChoropleth(Choropleth choropleth) {
        getElement().setPropertyBean("choropleth", choropleth);
    }

    /** Levels drawn as heavier outlines over the coloured one, outermost first. */
    public void setBorders(List<String> levels) {
        getElement().setPropertyList("borders", levels);
    }

    /**
     * What readers who hear the map are told beside a figure.
     *
     * @param subject name of what is shown
     * @param first   {@code high} or {@code low}: which end of the figures has rank 1; empty where figures aren't ranked
     */
    public void setSpeech(String subject, String first) {
        getElement().setProperty("subject", subject);
        getElement().setProperty("first", first);
    }

    /** Marks one area of the coloured level or of a border level; {@code null} marks none. */
    public void setSelected(@Nullable String code) {
        getElement().setProperty("selected", code == null ? "" : code);
    }

    /** Shows a rectangle of longitudes and latitudes. Calling it again with the same values moves back to it. */
    public void fitBounds(double west, double south, double east, double north) {
        int turn = (int) getElement().getProperty("boundsTurn", 0) + 1;
        getElement().setPropertyList("startView", List.of());
        getElement().setPropertyList("bounds", List.of(west, south, east, north));
        getElement().setProperty("boundsTurn", turn);
    }

    /** Shows a position, for example the one an address names; later calls of {@link #fitBounds} replace it. */
    public void setView(double lng, double lat, double zoom) {
        getElement().setPropertyList("startView", List.of(lng, lat, zoom));
    }

    /** Maps of one group move together; empty for a map on its own. */
    public void setGroup(String group) {
        getElement().setProperty("group", group);
    }

    /** A small map: no buttons, no names of areas. */
    public void setSmall(boolean small) {
        getElement().setProperty("small", small);
    }

    /** Points drawn over the areas. */
    public void setMarkers(List<Marker> markers) {
        getElement().setPropertyList("markers", markers);
    }

    /** Outlines areas strongly and numbers them in the order given. */
    public void setHighlighted(List<String> codes) {
        setHighlighted(codes, true);
    }

    /** Outlines areas strongly; {@code ranked} numbers them 1.. in the order given. */
    public void setHighlighted(List<String> codes, boolean ranked) {
        getElement().setProperty("ranked", ranked);
        getElement().setPropertyList("highlighted", codes);
    }

    /** Puts a veil over the areas of the coloured level whose id isn't in the set; null for none. */
    public void setPassing(@Nullable BitSet ids) {
        getElement().setProperty("passing", passing(ids));
    }

    /** As {@code passing.ts} reads it. */
    public static String passing(@Nullable BitSet ids) {
        return ids == null ? "" : "b" + Base64.getEncoder().encodeToString(ids.toByteArray());
    }

    /** Layers besides the coloured areas, their order and how far one sees through them. */
    public void setLayers(MapLayers layers) {
        getElement().setPropertyBean("layers", layers);
    }

    /**
     * Has the browser save the map, as it is seen now, as a PNG picture with words around it. The answer fails when the browser
     * can't draw it.
     */
    public PendingJavaScriptResult savePicture(Picture picture) {
        return getElement().callJsFunction("savePicture", JacksonUtils.beanToJson(picture));
    }

    /** Words of the reader's language; the keys are those of {@link MapTexts}. */
    public void setTexts(Map<String, String> texts) {
        getElement().setPropertyMap("texts", texts);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!getElement().hasProperty("texts")) {
            setTexts(MapTexts.of(event.getUI().getLocale()));
        }
    }

    public Registration addAreaClickListener(ComponentEventListener<AreaClickEvent> listener) {
        return addListener(AreaClickEvent.class, listener);
    }

    public Registration addAreaHoverListener(ComponentEventListener<AreaHoverEvent> listener) {
        return addListener(AreaHoverEvent.class, listener);
    }

    public Registration addViewChangeListener(ComponentEventListener<ViewChangeEvent> listener) {
        return addListener(ViewChangeEvent.class, listener);
    }
}
