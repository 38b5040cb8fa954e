package id.lentera.programs.internal;

import id.lentera.areas.AreaLevel;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.Sql;
import id.lentera.programs.Accumulation;
import id.lentera.programs.Partner;
import id.lentera.programs.Programme;
import id.lentera.provenance.Source;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of programmes and partners, and where programmes lie. */
@Repository
public class ProgrammeStore {

    private static final String LIST = Sql.of(ProgrammeStore.class, "list-programmes.sql");
    private static final String LIST_PARTNERS = Sql.of(ProgrammeStore.class, "list-partners.sql");
    private static final String LIST_LOCATIONS = Sql.of(ProgrammeStore.class, "list-locations.sql");

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A point for an area of a programme. */
    public record Place(
            String areaCode,
            String areaName,
            int level,
            String placedAt,
            boolean approximate,
            double lng,
            double lat) {}

    public List<Programme> list(Map<String, Source> sources) {
        Map<String, List<Partner>> partners = jdbc
                .sql(LIST_PARTNERS)
                .query((rs, _) -> Map.entry(rs.getString("programme_id"), partner(rs, sources)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(LIST)
                .query((rs, _) -> programme(rs, partners.getOrDefault(rs.getString("id"), List.of())))
                .list();
    }

    /** Areas of the nation as a whole have no place; those without any polygon above them neither. */
    public List<Place> listPlaces(String programme, String within) {
        return jdbc.sql(LIST_LOCATIONS)
                .param("programme", programme)
                .param("within", within)
                .query(Place.class)
                .list();
    }

    private static Programme programme(ResultSet rs, List<Partner> partners) throws SQLException {
        return new Programme(
                rs.getString("id"),
                new LocalizedText(rs.getString("name_id"), rs.getString("name_en")),
                rs.getString("kind"),
                rs.getString("unit"),
                Accumulation.valueOf(rs.getString("accumulation")),
                new LocalizedText(rs.getString("description_id"), rs.getString("description_en")),
                partners,
                integers(rs.getArray("years")),
                integers(rs.getArray("levels")).stream()
                        .map(l -> AreaLevel.of(l).slug())
                        .toList());
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray()).toList();
    }

    private static Partner partner(ResultSet rs, Map<String, Source> sources) throws SQLException {
        return new Partner(
                rs.getString("name"),
                rs.getString("role"),
                text(rs.getString("contribution_id"), rs.getString("contribution_en")),
                Objects.requireNonNull(sources.get(rs.getString("source_id"))));
    }

    private static @Nullable LocalizedText text(@Nullable String indonesian, @Nullable String english) {
        if (indonesian == null && english == null) {
            return null;
        }
        return new LocalizedText(
                Objects.requireNonNullElse(indonesian, english), Objects.requireNonNullElse(english, indonesian));
    }
}
