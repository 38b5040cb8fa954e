package id.lentera.areas.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchesTest {

    /** Belu before and after its south became Malaka in 2013, and the city of Kupang beside its kabupaten. */
    private static TestRegister timor() {
        return new TestRegister()
                .area("53", "Nusa Tenggara Timur")
                .area("53.01", "Kupang")
                .area("53.04", "Belu")
                .area("53.21", "Malaka")
                .area("53.71", "Kota Kupang")
                .area("53.04.01", "Lamaknen")
                .area("53.04.01.2001", "Kewar")
                .area("53.21.01", "Malaka Tengah")
                .area("53.21.01.2001", "Wehali")
                .area("53.21.01.2002", "Fahiluka")
                .area("53.21.02", "Sasita Mean")
                .area("53.21.02.2001", "Naisau")
                .polygon("P", "NusaTenggaraTimur", "Propinsi")
                .polygon("P.1", "Belu", "Kabupaten", "5306")
                .polygon("P.2", "Kupang", "Kabupaten", "5303")
                .polygon("P.3", "KotaKupang", "Kota", "5371");
    }

    @Test
    void kabupaten_and_kota_of_one_name_are_told_apart_by_their_kind() {
        RegencyMatches regencies = timor().match().regencies();

        assertThat(regencies.find("P.2")).extracting(RegisterArea::code).isEqualTo("53.01");
        assertThat(regencies.find("P.3")).extracting(RegisterArea::code).isEqualTo("53.71");
        assertThat(regencies.provinces().get("P")).containsExactly("53");
    }

    @Test
    void kecamatan_of_a_kabupaten_founded_since_are_found_there() {
        Matches matches = timor().polygon("P.1.1", "Lamaknen", "Kecamatan")
                .polygon("P.1.1.1", "Kewar", "Desa")
                .polygon("P.1.2", "MalakaTengah", "Kecamatan")
                .polygon("P.1.2.1", "Wehali", "Desa")
                .match();

        assertThat(matches.districts().get("P.1.1").regency())
                .extracting(RegisterArea::name)
                .isEqualTo("Belu");
        assertThat(matches.districts().get("P.1.2").regency())
                .extracting(RegisterArea::name)
                .isEqualTo("Malaka");
        assertThat(code(matches.villages().get("P.1.2.1"))).isEqualTo("53.21.01.2001");
    }

    @Test
    void a_kecamatan_renamed_since_is_recognised_by_its_villages() {
        Match match = timor().polygon("P.1.2", "Besikama", "Kecamatan")
                .polygon("P.1.2.1", "Wehali", "Desa")
                .polygon("P.1.2.2", "Fahiluka", "Desa")
                .match()
                .districts()
                .get("P.1.2");

        assertThat(match.method()).isEqualTo(MatchMethod.NEAR_NAME);
        assertThat(code(match)).isEqualTo("53.21.01");
    }

    @Test
    void a_village_that_moved_to_another_kecamatan_is_found_when_its_name_is_unique_in_the_kabupaten() {
        Matches matches = timor().polygon("P.1.2", "MalakaTengah", "Kecamatan")
                .polygon("P.1.2.1", "Wehali", "Desa")
                .polygon("P.1.2.2", "Naisau", "Desa")
                .match();

        assertThat(matches.villages().get("P.1.2.2").method()).isEqualTo(MatchMethod.NAME);
        assertThat(code(matches.villages().get("P.1.2.2"))).isEqualTo("53.21.02.2001");
    }

    @Test
    void at02_apostrophes_and_blanks_do_not_matter() {
        Match match = new TestRegister()
                .area("53", "Nusa Tenggara Timur")
                .area("53.02", "Timor Tengah Selatan")
                .area("53.02.10", "Ki'e")
                .area("53.02.10.2013", "Naile'u")
                .polygon("P", "NusaTenggaraTimur", "Propinsi")
                .polygon("P.1", "TimorTengahSelatan", "Kabupaten")
                .polygon("P.1.1", "Kie", "Kecamatan")
                .polygon("P.1.1.1", "Naileu", "Desa")
                .match()
                .villages()
                .get("P.1.1.1");

        assertThat(match.method()).isEqualTo(MatchMethod.NAME);
        assertThat(code(match)).isEqualTo("53.02.10.2013");
    }

    @Test
    void a_spelling_variant_counts_only_when_it_is_the_only_one_on_both_sides() {
        Matches matches = timor().polygon("P.1.2", "MalakaTengah", "Kecamatan")
                .polygon("P.1.2.1", "Wehaly", "Desa")
                .polygon("P.1.2.2", "Fahilukka", "Desa")
                .polygon("P.1.2.3", "Fahiluca", "Desa")
                .match();

        assertThat(matches.villages().get("P.1.2.1").method()).isEqualTo(MatchMethod.NEAR_NAME);
        assertThat(matches.villages().get("P.1.2.2").method()).isEqualTo(MatchMethod.UNMATCHED);
        assertThat(matches.villages().get("P.1.2.3").method()).isEqualTo(MatchMethod.UNMATCHED);
        assertThat(matches.villages().get("P.1.2.3").district())
                .extracting(RegisterArea::code)
                .isEqualTo("53.21.01");
    }

    @Test
    void a_village_gets_one_polygon_only() {
        Matches matches = timor().polygon("P.1.2", "MalakaTengah", "Kecamatan")
                .polygon("P.1.2.1", "Wehali", "Desa")
                .polygon("P.1.2.2", "Wehali", "Desa")
                .match();

        assertThat(matches.villages().values())
                .extracting(Match::method)
                .containsExactlyInAnyOrder(MatchMethod.NAME, MatchMethod.UNMATCHED);
    }

    @Test
    void desa_and_kelurahan_of_one_name_are_told_apart_by_their_kind() {
        Matches matches = timor().area("53.04.01.1002", "Kewar")
                .polygon("P.1.1", "Lamaknen", "Kecamatan")
                .polygon("P.1.1.1", "Kewar", "Kelurahan")
                .polygon("P.1.1.2", "Kewar", "Desa")
                .match();

        assertThat(code(matches.villages().get("P.1.1.1"))).isEqualTo("53.04.01.1002");
        assertThat(code(matches.villages().get("P.1.1.2"))).isEqualTo("53.04.01.2001");
    }

    @Test
    void lakes_are_no_areas() {
        Matches matches = timor().polygon("P.1.1", "Lamaknen", "Kecamatan")
                .polygon("P.1.1.1", "Danau/waduk", "Desa")
                .polygon("P.4", "LakeToba", "WaterBody")
                .polygon("P.4.1", "LakeToba", "WaterBody")
                .polygon("P.4.1.1", "LakeToba", "WaterBody")
                .match();

        assertThat(matches.villages().get("P.1.1.1").method()).isEqualTo(MatchMethod.NOT_AN_AREA);
        assertThat(matches.villages().get("P.4.1.1").method()).isEqualTo(MatchMethod.NOT_AN_AREA);
        assertThat(matches.villages().get("P.4.1.1").regency()).isNull();
    }

    @Test
    void a_kabupaten_renamed_since_is_recognised_by_its_kecamatan() {
        RegencyMatches regencies = timor().area("53.02", "Baru Sama Sekali")
                .area("53.02.01", "Amanuban")
                .area("53.02.02", "Amanatun")
                .polygon("P.5", "NamaLama", "Kabupaten")
                .polygon("P.5.1", "Amanuban", "Kecamatan")
                .polygon("P.5.2", "Amanatun", "Kecamatan")
                .match()
                .regencies();

        assertThat(regencies.find("P.5")).extracting(RegisterArea::code).isEqualTo("53.02");
    }

    private static @Nullable String code(@Nullable Match match) {
        return match == null || match.area() == null ? null : match.area().code();
    }
}
