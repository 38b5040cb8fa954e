package id.lentera.areas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNamesTest {

    @ParameterizedTest
    @CsvSource({
        "KABUPATEN ACEH SELATAN,Aceh Selatan",
        "KOTA KUPANG,Kota Kupang",
        "KABUPATEN ADMINISTRASI KEPULAUAN SERIBU,Kepulauan Seribu",
        "KOTA ADMINISTRASI JAKARTA PUSAT,Kota Jakarta Pusat",
        "KABUPATEN KOTABARU,Kotabaru",
        "KABUPATEN TOJO UNA-UNA,Tojo Una-Una"
    })
    void a_kabupaten_loses_its_kind_and_a_kota_keeps_it(String registered, String shown) {
        assertThat(RegisterNames.regency(registered)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "DKI JAKARTA,DKI Jakarta",
        "DAERAH ISTIMEWA YOGYAKARTA,Daerah Istimewa Yogyakarta",
        "PAPUA BARAT DAYA,Papua Barat Daya"
    })
    void abbreviations_in_province_names_stay_in_capitals(String registered, String shown) {
        assertThat(RegisterNames.province(registered)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "\"KI'E\",\"Ki'e\"",
        "Regapu’u,\"Regapu'u\"",
        "wonokromo,Wonokromo",
        "OP,OP",
        "MKCM,MKCM",
        "RD. PJKA,RD. PJKA",
        "Kampung  Baru,Kampung Baru"
    })
    void a_name_all_in_one_case_is_evened_out_unless_it_is_an_abbreviation(String registered, String shown) {
        assertThat(RegisterNames.small(registered.replace("\"", ""))).isEqualTo(shown.replace("\"", ""));
    }
}
