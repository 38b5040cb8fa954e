package id.lentera.areas.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "bardao,berdao,1",
        "naileu,naileu,0",
        "falas,fallas,1",
        "noeltoko,neotoko,2",
        "adobala,adolaba,2",
        "peusawa,peusawah,1",
        "ponite,panite,1"
    })
    void counts_slips_of_spelling(String a, String b, int slips) {
        assertThat(EditDistance.between(a, b)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "oni,ono",
        "terong,teromh",
        "welibo,walibu",
        "lamawalang,lamawohong",
        "kie,kolbano",
    })
    void more_slips_than_a_variant_has_are_another_name(String a, String b) {
        assertThat(EditDistance.between(a, b)).isEqualTo(EditDistance.FAR);
    }

    @ParameterizedTest
    @CsvSource({
        "sukamajui,sukamajuii",
        "sumberjaya2,sumberjaya3",
        "blok15,blok18",
        "rakateda,rakatedaii",
        "tirtav,tirtavi"
    })
    void names_that_differ_in_their_number_are_never_near(String a, String b) {
        assertThat(EditDistance.between(a, b)).isEqualTo(EditDistance.FAR);
    }
}
