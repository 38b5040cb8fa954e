package id.lentera.explorer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.mapview.LenteraMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Size and kind of a picture of the map. */
class PictureDialog extends Dialog {

    private static final String OWN = "OWN";

    private final transient ExplorerScreen screen;
    private final LenteraMap map;
    private final RadioButtonGroup<String> sizes = new RadioButtonGroup<>(getTranslation("sharing.picture.size"));
    private final IntegerField width = side("sharing.picture.width", 1600);
    private final IntegerField height = side("sharing.picture.height", 900);
    private final Button png = new Button(getTranslation("sharing.picture.png"), _ -> savePng());
    private final Anchor svg = new Anchor("", getTranslation("sharing.picture.svg"));
    private final Paragraph status = new Paragraph();
    private final ProgressBar progress = new ProgressBar();

    PictureDialog(ExplorerScreen screen, LenteraMap map) {
        this.screen = screen;
        this.map = map;
        setHeaderTitle(getTranslation("sharing.picture.title"));
        setWidth("min(34rem, 95vw)");
        sizes.setItems(Stream.concat(Arrays.stream(SheetSize.Usual.values()).map(Enum::name), Stream.of(OWN))
                .toList());
        sizes.setItemLabelGenerator(size -> getTranslation("sharing.picture.size." + size));
        sizes.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        sizes.setValue(SheetSize.Usual.A4_LANDSCAPE.name());
        sizes.addValueChangeListener(_ -> update());
        Div own = new Div(width, height);
        own.addClassName("own-size");
        status.getElement().setAttribute("role", "status");
        status.addClassName("picture-status");
        progress.setIndeterminate(true);
        progress.setVisible(false);
        add(sizes, own);
        add(new Paragraph(getTranslation("sharing.picture.png.help")));
        add(new Paragraph(getTranslation("sharing.picture.svg.help")));
        add(status, progress);
        png.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        png.addClassName("save-png");
        svg.setRouterIgnore(true);
        svg.addClassName("save-svg");
        getFooter().add(new Button(getTranslation("sharing.close"), _ -> close()), svg, png);
        update();
    }

    private IntegerField side(String key, int value) {
        IntegerField side = new IntegerField(getTranslation(key));
        side.setValue(value);
        side.addValueChangeListener(_ -> update());
        return side;
    }

    private Optional<SheetSize> size() {
        if (!OWN.equals(sizes.getValue())) {
            return Optional.of(SheetSize.Usual.valueOf(sizes.getValue()).size());
        }
        return width.isEmpty() || height.isEmpty()
                ? Optional.empty()
                : SheetSize.own(width.getValue(), height.getValue());
    }

    private void update() {
        boolean own = OWN.equals(sizes.getValue());
        width.setVisible(own);
        height.setVisible(own);
        Optional<SheetSize> size = size();
        png.setEnabled(size.isPresent());
        svg.setEnabled(size.isPresent());
        size.ifPresent(chosen -> svg.setHref(ShareLinks.of(ShareLinks.SVG, screen.state(), parameters(chosen))));
        status.setText(
                size.isPresent()
                        ? ""
                        : getTranslation(
                                "sharing.picture.bounds",
                                String.valueOf(SheetSize.SHORTEST),
                                String.valueOf(SheetSize.LONGEST)));
    }

    private Map<String, String> parameters(SheetSize size) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("size", size.word());
        parameters.put("download", "1");
        if ("en".equals(getLocale().getLanguage())) {
            parameters.put(ReaderLanguage.PARAMETER, "en");
        }
        return parameters;
    }

    private void savePng() {
        size().ifPresent(size -> {
            show("sharing.picture.working", true);
            LocalDate today = LocalDate.now(MapPicture.OFFICE);
            map.savePicture(MapPicture.of(screen, size, this::getTranslation, getLocale(), today))
                    .then(_ -> show("sharing.picture.done", false), _ -> show("sharing.picture.failed", false));
        });
    }

    private void show(String key, boolean working) {
        status.setText(getTranslation(key));
        progress.setVisible(working);
        png.setEnabled(!working);
    }
}
