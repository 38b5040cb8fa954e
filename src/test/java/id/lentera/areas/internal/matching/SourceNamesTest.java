package id.lentera.areas.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {

    @Test
    void a_name_stands_under_its_own_key_first() {
        assertThat(SourceNames.keys("Tublopo/meometan")).containsExactly("tublopomeometan", "tublopo", "meometan");
        assertThat(SourceNames.keys("SeneubokJaya(exUptV)"))
                .startsWith("seneubokjayaexuptv")
                .contains("seneubokjaya");
    }

    @ParameterizedTest
    @CsvSource({"Kel.SiulakDeras,siulakderas", "Upt.marisaVi,marisavi", "KampungBaru,baru"})
    void a_word_for_the_kind_of_area_may_be_missing_elsewhere(String name, String key) {
        assertThat(SourceNames.keys(name)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "NikiNikiUn,Niki Niki Un",
        "RakatedaIi,Rakateda II",
        "Kot'olin,Kot'olin",
        "Kel.SiulakDeras,Kel. Siulak Deras",
        "Blok15,Blok 15"
    })
    void names_without_blanks_become_readable(String name, String words) {
        assertThat(SourceNames.words(name)).isEqualTo(words);
    }
}
