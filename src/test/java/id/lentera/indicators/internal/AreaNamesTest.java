package id.lentera.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ki'e | Kie",
                "KUANFATU | Kuan Fatu",
                "Kabupaten Timor Tengah Selatan | TIMOR TENGAH SELATAN",
                "DI Yogyakarta | Daerah Istimewa Yogyakarta",
                "Kot'olin | Kot olin"
            })
    void spellings_of_one_name_are_equal(String one, String other) {
        assertThat(AreaNames.normalise(one)).isEqualTo(AreaNames.normalise(other));
    }

    @ParameterizedTest
    @CsvSource({"Kupang,Kota Kupang", "Timor Tengah Selatan,Timor Tengah Utara"})
    void different_areas_stay_different(String one, String other) {
        assertThat(AreaNames.normalise(one)).isNotEqualTo(AreaNames.normalise(other));
    }

    @ParameterizedTest
    @CsvSource({
        "wulawaijelu,wullawaijelu,true",
        "pantarbaratlaut,pantarbarulaut,true",
        "atambua,kotaatambua,true",
        "belu,bela,false",
        "malakatimur,malakabarat,false"
    })
    void near_means_a_letter_or_two(String one, String other, boolean near) {
        assertThat(AreaNames.near(one, other)).isEqualTo(near);
    }
}
