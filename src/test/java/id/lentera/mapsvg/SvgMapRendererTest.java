package id.lentera.mapsvg;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.mapsvg.SvgMap.Area;
import id.lentera.mapsvg.SvgMap.Circle;
import id.lentera.mapsvg.SvgMap.Entry;
import id.lentera.mapsvg.SvgMap.Extent;
import id.lentera.mapsvg.SvgMap.Label;
import id.lentera.mapsvg.SvgMap.Mark;
import id.lentera.mapsvg.SvgMap.Paper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgMapRendererTest {

    private static final Extent WIDE = new Extent(0.80, 0.53, 0.86, 0.55);
    private static final double[] WEST = {0.80, 0.53, 0.83, 0.53, 0.83, 0.55, 0.80, 0.55};
    private static final double[] EAST = {0.83, 0.53, 0.86, 0.53, 0.86, 0.55, 0.83, 0.55};

    @Test
    void every_area_is_a_path_in_its_colour_and_a_state_has_a_pattern_of_its_own() throws Exception {
        Document svg = parse(render(
                new Paper(1123, 794),
                WIDE,
                List.of(
                        new Area(List.of(WEST), "#993404", Mark.NONE, false),
                        new Area(List.of(EAST), "#e9ecef", Mark.HATCH, false))));
        assertThat(attributes(svg, "path", "fill")).contains("#993404", "#e9ecef", "url(#hatch-map)");
        assertThat(attributes(svg, "rect", "fill")).contains("url(#hatch)");
    }

    @Test
    void neighbours_share_the_points_of_their_border() {
        String svg = render(
                new Paper(1123, 794),
                WIDE,
                List.of(
                        new Area(List.of(WEST), "#111111", Mark.NONE, false),
                        new Area(List.of(EAST), "#222222", Mark.NONE, false)));
        MapFrame frame = MapFrame.of(0, 0, 600, 200, WIDE, 0);
        assertThat(frame.path(List.of(WEST))).startsWith("M0 0l3000 0");
        assertThat(frame.path(List.of(EAST))).startsWith("M3000 0");
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void an_area_smaller_than_a_dot_still_shows_and_one_outside_the_frame_is_left_out() {
        MapFrame frame = MapFrame.of(0, 0, 600, 200, WIDE, 0);
        double[] islet = {0.8, 0.54, 0.8000001, 0.54, 0.8, 0.5400001};
        double[] far = {0.1, 0.1, 0.2, 0.1, 0.2, 0.2};
        assertThat(frame.path(List.of(islet))).isNotEmpty();
        assertThat(frame.path(List.of(far))).isEmpty();
    }

    @Test
    void texts_cannot_become_markup_and_colours_cannot_either() throws Exception {
        SvgMap map = new SvgMap(
                new Paper(800, 600),
                new SvgMap.Words(
                        "id",
                        "<script>alert(1)</script> & \"judul\"",
                        "\u0000\u0008a%s",
                        "Legenda",
                        List.of("]]>"),
                        List.of("<x>"),
                        "<b>"),
                List.of(new Entry("red\" onload=\"x", Mark.NONE, "<i>", 3, null)),
                WIDE,
                List.of(),
                List.of(new Area(List.of(WEST), "\"/><script/>", Mark.NONE, false)),
                List.of(),
                List.of(),
                List.of(new Circle(0.81, 0.54, 10, "javascript:1", "#ffffff", false)),
                List.of(new Label(0.82, 0.54, "<Oe'Ekam>", 1)));
        Document svg = parse(SvgMapRenderer.render(map));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & \"judul\"");
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(((Element) all.item(i)).hasAttribute("onload")).isFalse();
        }
    }

    @Test
    void the_legend_stands_where_it_leaves_the_map_larger() throws Exception {
        List<Area> areas = List.of(new Area(List.of(WEST), "#993404", Mark.NONE, false));
        double wide = frameWidth(parse(render(new Paper(1123, 794), WIDE, areas)));
        double tall = frameWidth(parse(render(new Paper(1123, 794), new Extent(0.8, 0.5, 0.82, 0.56), areas)));
        assertThat(wide).isGreaterThan(1000);
        assertThat(tall).isLessThan(900);
    }

    @Test
    void names_never_overlap_and_stay_inside() throws Exception {
        List<Label> labels = IntStream.range(0, 60)
                .mapToObj(i -> new Label(0.80 + i * 0.001, 0.54, "Kabupaten " + i, i))
                .toList();
        Document svg = parse(SvgMapRenderer.render(map(new Paper(1123, 794), WIDE, List.of(), labels)));
        NodeList texts = svg.getElementsByTagName("text");
        long names = IntStream.range(0, texts.getLength())
                .filter(i -> texts.item(i).getTextContent().startsWith("Kabupaten"))
                .count();
        assertThat(names).isBetween(4L, 60L);
    }

    @Test
    void the_scale_bar_is_a_round_length() {
        ScaleBar bar = ScaleBar.of(823.4, 700);
        assertThat(bar.metres()).isEqualTo(100_000);
        assertThat(bar.pixels()).isBetween(100.0, 140.0);
        assertThat(bar.label("id")).isEqualTo("100 km");
        assertThat(ScaleBar.of(5000, 1000).label("id")).isEqualTo("1.000 km");
        assertThat(ScaleBar.of(1.2, 700).label("en")).isEqualTo("100 m");
    }

    private static String render(Paper paper, Extent view, List<Area> areas) {
        return SvgMapRenderer.render(map(paper, view, areas, List.of()));
    }

    private static SvgMap map(Paper paper, Extent view, List<Area> areas, List<Label> labels) {
        return new SvgMap(
                paper,
                new SvgMap.Words("id", "Judul", "Definisi", "Legenda", List.of("Gelap."), List.of("Sumber: BPS"), ""),
                List.of(
                        new Entry("#993404", Mark.NONE, "10 – 20", 3, null),
                        new Entry("#e9ecef", Mark.HATCH, "Tidak dikumpulkan", 1, null)),
                view,
                List.of(),
                areas,
                List.of(),
                List.of(),
                List.of(),
                labels);
    }

    private static double frameWidth(Document svg) {
        Element clip = (Element) svg.getElementsByTagName("clipPath").item(0);
        return Double.parseDouble(((Element) clip.getFirstChild()).getAttribute("width"));
    }

    private static List<String> attributes(Document svg, String element, String attribute) {
        NodeList found = svg.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
