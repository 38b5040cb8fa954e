package id.lentera.filters.internal;

import id.lentera.filters.Filter;
import id.lentera.filters.States;
import id.lentera.platform.LocalizedText;
import id.lentera.platform.TextProblem;
import java.util.List;
import java.util.stream.Collectors;

/** What can be wrong with an expression, in one sentence each. */
final class Problems {

    private static final String CODE = "bad-filter";

    private Problems() {}

    static TextProblem tooLong(int length) {
        return problem(
                Filter.LONGEST + 1,
                "Saringan ini %d karakter; paling panjang %d.".formatted(length, Filter.LONGEST),
                "This filter has %d characters; the limit is %d.".formatted(length, Filter.LONGEST));
    }

    static TextProblem unknownSign(int character, int position) {
        String sign = Character.toString(character);
        return "'".equals(sign) || "\"".equals(sign)
                ? problem(
                        position,
                        "Tanda petik di karakter %d tidak ditutup.".formatted(position),
                        "The quotation mark at character %d is not closed.".formatted(position))
                : problem(
                        position,
                        "Tanda \"%s\" di karakter %d tidak dikenal dalam saringan.".formatted(sign, position),
                        "The sign \"%s\" at character %d has no meaning in a filter.".formatted(sign, position));
    }

    static TextProblem unexpected(String text, int position) {
        return problem(
                position,
                "\"%s\" di karakter %d tidak cocok di tempat ini; syarat disambung dengan AND atau OR."
                        .formatted(text, position),
                "\"%s\" at character %d does not fit here; conditions are joined by AND or OR."
                        .formatted(text, position));
    }

    static TextProblem endsEarly(String last, int position) {
        return problem(
                position,
                "Saringan berakhir terlalu awal: sesudah \"%s\" masih perlu sesuatu.".formatted(last),
                "The filter ends too early: something is missing after \"%s\".".formatted(last));
    }

    static TextProblem notClosed(int position) {
        return problem(
                position,
                "Kurung buka di karakter %d tidak ditutup.".formatted(position),
                "The parenthesis opened at character %d is not closed.".formatted(position));
    }

    static TextProblem tooDeep(int position) {
        return problem(
                position,
                "Saringan ini bertingkat terlalu dalam mulai karakter %d; sederhanakan.".formatted(position),
                "This filter is nested too deeply from character %d; simplify it.".formatted(position));
    }

    static TextProblem longNumber(int position) {
        return problem(
                position,
                "Angka di karakter %d terlalu panjang; pakai paling banyak 15 angka.".formatted(position),
                "The number at character %d is too long; use at most 15 digits.".formatted(position));
    }

    static TextProblem unknownFunction(String name, int position) {
        String known = "abs, ceil, floor, rint, strLength, strToLowerCase, strToUpperCase";
        return problem(
                position,
                "Fungsi \"%s\" di karakter %d tidak tersedia; yang ada: %s.".formatted(name, position, known),
                "There is no function \"%s\" (character %d); available are %s.".formatted(name, position, known));
    }

    static TextProblem unsupported(String what, int position) {
        return problem(
                position,
                "\"%s\" tidak tersedia di saringan ini; pakai perbandingan, BETWEEN, IN, LIKE, IS NULL, BBOX, INTERSECTS, WITHIN, atau CONTAINS."
                        .formatted(what),
                "\"%s\" is not available here; use comparisons, BETWEEN, IN, LIKE, IS NULL, BBOX, INTERSECTS, WITHIN or CONTAINS."
                        .formatted(what));
    }

    static TextProblem badShape(int position) {
        return problem(
                position,
                "Bentuk di karakter %d tidak sah: tulis bujur lintang dalam derajat dan tutup garis poligonnya."
                        .formatted(position),
                "The shape at character %d is not valid: give longitude latitude in degrees and close the ring of a polygon."
                        .formatted(position));
    }

    static TextProblem unknownAttribute(String name, List<String> nearest, int position) {
        String proposals = nearest.stream().map(other -> "\"" + other + "\"").collect(Collectors.joining(", "));
        return problem(
                "unknown-attribute",
                position,
                "Atribut \"%s\" di karakter %d tidak ada; yang mirip: %s.".formatted(name, position, proposals),
                "There is no attribute \"%s\" (character %d); similar ones are %s."
                        .formatted(name, position, proposals));
    }

    static TextProblem noFigures(String name, List<Integer> years, int position) {
        String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return years.isEmpty()
                ? problem(
                        "no-figures",
                        position,
                        "Atribut \"%s\" tidak punya angka di tingkat dan wilayah peta ini.".formatted(name),
                        "The attribute \"%s\" has no figures on the level and in the area of this map.".formatted(name))
                : problem(
                        "no-figures",
                        position,
                        "Atribut \"%s\" tidak punya angka untuk tahun itu atau sebelumnya; ada tahun %s, misalnya %s."
                                .formatted(name, list, example(name, years)),
                        "The attribute \"%s\" has no figures of that year or before; there are %s, for example %s."
                                .formatted(name, list, example(name, years)));
    }

    private static String example(String name, List<Integer> years) {
        return name.replaceFirst("_\\d{4}$", "") + "_" + years.getFirst();
    }

    static TextProblem figureExpected(String name, int position) {
        return problem(
                position,
                "\"%s\" adalah angka: bandingkan dengan angka, misalnya %s >= 20.".formatted(name, name),
                "\"%s\" is a figure: compare it with a number, for example %s >= 20.".formatted(name, name));
    }

    static TextProblem textExpected(String name, int position) {
        return problem(
                position,
                "\"%s\" adalah teks: bandingkan dengan teks dalam tanda petik, misalnya %s = 'Alor'."
                        .formatted(name, name),
                "\"%s\" is a text: compare it with a text in quotation marks, for example %s = 'Alor'."
                        .formatted(name, name));
    }

    static TextProblem shapeExpected(String name, int position) {
        return problem(
                position,
                "\"%s\" hanya dapat dipakai dalam BBOX, INTERSECTS, WITHIN, atau CONTAINS.".formatted(name),
                "\"%s\" can only be used in BBOX, INTERSECTS, WITHIN or CONTAINS.".formatted(name));
    }

    static TextProblem badPattern(int position) {
        return problem(
                position,
                "Pola di karakter %d tidak sah: paling banyak 4 tanda %%, 100 karakter, dan tanpa \\ di akhir."
                        .formatted(position),
                "The pattern at character %d is not usable: at most 4 signs %%, 100 characters, and no \\ at its end."
                        .formatted(position));
    }

    static TextProblem unknownState(String state, int position) {
        return problem(
                position,
                "Keadaan \"%s\" tidak ada; pilih dari %s.".formatted(state, String.join(", ", States.ALL)),
                "There is no state \"%s\"; choose from %s.".formatted(state, String.join(", ", States.ALL)));
    }

    static TextProblem slow() {
        return problem(
                "filter-too-slow",
                1,
                "Saringan ini terlalu lama dihitung; sederhanakan atau pilih wilayah yang lebih kecil.",
                "This filter takes too long; simplify it or choose a smaller area.");
    }

    private static TextProblem problem(int position, String indonesian, String english) {
        return problem(CODE, position, indonesian, english);
    }

    private static TextProblem problem(String code, int position, String indonesian, String english) {
        return new TextProblem(code, position, new LocalizedText(indonesian, english));
    }
}
