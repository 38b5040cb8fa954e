package id.lentera.programs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lentera.platform.ProblemException;
import id.lentera.programs.DeliveryEntry;
import id.lentera.programs.DeliveryStage;
import id.lentera.programs.DeliveryUpload;
import id.lentera.programs.EntryFinding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryCsvTest {

    private static final String HEAD = "programme,area,year,stage,target,reached,happened_on,note\n";

    @Test
    void a_row_of_the_template_becomes_an_entry() {
        DeliveryUpload read = read(
                EntryCsv.HEADER
                        + "bpbl,53.02.10.2013,2024,installed,31/8/2024,12.500,40,40,Rp1.000.000,900000,APBN,PLN,\"BA 12, lampiran\",,,\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.entries())
                .containsExactly(new DeliveryEntry(
                        null,
                        null,
                        "bpbl",
                        "53.02.10.2013",
                        2024,
                        LocalDate.of(2024, 8, 31),
                        DeliveryStage.INSTALLED,
                        12_500L,
                        40L,
                        40L,
                        1_000_000L,
                        900_000L,
                        "APBN",
                        "PLN",
                        "BA 12, lampiran",
                        null));
    }

    @Test
    void semicolons_a_mark_at_the_beginning_and_columns_in_another_order_are_read() {
        DeliveryUpload read = read("\uFEFFArea;Year;Programme;Stage;Happened_On;reached;record;version\r\n"
                + "53.02.10.2013;2024;bpbl;OUT OF SERVICE;2024-08-31;7;12;3\r\n"
                + ";;;;;;;\r\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.stage()).isEqualTo(DeliveryStage.OUT_OF_SERVICE);
            assertThat(entry.happenedOn()).isEqualTo(LocalDate.of(2024, 8, 31));
            assertThat(entry.record()).isEqualTo(12);
            assertThat(entry.version()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'bpbl,53.02,2024,INSTALED,1,1,,'|unknown-stage|Maksud Anda INSTALLED?",
                "'bpbl,53.02,2024,,1,1,,'|unknown-stage|Yang ada: CANDIDATE",
                "'bpbl,53.02,duapuluh,INSTALLED,1,1,,'|bad-year|empat angka",
                "'bpbl,53.02,2024,INSTALLED,1.5,1,,'|bad-number|12500",
                "'bpbl,53.02,2024,INSTALLED,1e9,1,,'|bad-number|12500",
                "'bpbl,53.02,2024,INSTALLED,1,1,31/2/2024,'|bad-date|2025-08-31",
                "'bpbl,53.02,2024,INSTALLED,1,1,,a,b,c'|too-many-cells|tanda kutip"
            })
    void a_bad_cell_is_named_by_row_with_a_sentence_and_a_suggestion(String row, String code, String help) {
        DeliveryUpload read = read(HEAD + "bpbl,53.02.10,2024,INSTALLED,1,1,,\n" + row + "\n");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.savable()).isFalse();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.suggestion().id()).contains(help);
            assertThat(finding.suggestion().en()).isNotBlank();
        });
    }

    @Test
    void a_change_without_the_version_that_was_seen_is_refused() {
        DeliveryUpload read = read("programme,area,year,stage,record\nbpbl,53.02,2024,INSTALLED,7\n");
        assertThat(read.findings()).extracting(EntryFinding::code).containsExactly("incomplete-entry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PK\u0003\u0004rest|spreadsheet-file",
                "programme,area\\nbpbl,53|missing-column",
                "programme,area,year,stage,reachd\\nbpbl,53,2024,INSTALLED,1|unknown-column",
                "programme,area,year,stage\\n|empty-file",
                "programme,area,year,stage\\nbpbl,\"53,2024,INSTALLED|malformed-file"
            })
    void a_file_that_is_no_such_table_is_refused_with_one_sentence(String file, String code) {
        assertThatThrownBy(() -> read(file.replace("\\n", "\n")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.text().id()).matches(".*[.?]");
                });
    }

    @Test
    void bytes_that_are_no_text_and_too_many_rows_are_refused() {
        assertThatThrownBy(() -> EntryCsv.read(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 1})))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read("programme,area\0")).hasMessageContaining("UTF-8");
        String many = HEAD + "bpbl,53.02,2024,INSTALLED,1,1,,\n".repeat(20_001);
        assertThatThrownBy(() -> read(many)).hasMessageContaining("20");
        assertThatThrownBy(() -> EntryCsv.read(new ByteArrayInputStream(new byte[16 * 1024 * 1024 + 1])))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.status())
                        .isEqualTo(413));
    }

    private static DeliveryUpload read(String text) {
        return EntryCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
