package id.lentera.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.platform.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRuleTest {

    @Test
    void an_address_reads_back_as_it_was_written() {
        PackageRule rule = PackageRule.parse("pkh:60,bpbl");
        assertThat(rule.slug()).isEqualTo("pkh:60,bpbl:50");
        assertThat(rule.requires("bpbl")).isTrue();
        assertThat(rule.threshold("tkm")).isEqualTo(PackageRule.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pkh:0", "pkh:101", "pkh:60,pkh:70", "PKH", "pkh:-1", ",", "pkh;drop table"})
    void what_cannot_be_read_is_answered_with_a_sentence(String text) {
        assertThatThrownBy(() -> PackageRule.parse(text))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.text().id())
                                .contains("ambang 1 sampai 100")
                                .endsWith("."));
    }
}
