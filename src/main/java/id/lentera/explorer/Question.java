package id.lentera.explorer;

/** Ready questions that the page offers first; each is an indicator and a year that official documents use. */
enum Question {
    LOWEST_ELECTRIFICATION("electrification_ratio", 2019),
    WITHOUT_ELECTRICITY("households_without_electricity_pct", 2021),
    EXTREME_POVERTY("extreme_poverty_rate", 2021),
    POVERTY("poverty_rate", 2025);

    private final String indicator;
    private final int year;

    Question(String indicator, int year) {
        this.indicator = indicator;
        this.year = year;
    }

    String indicator() {
        return indicator;
    }

    int year() {
        return year;
    }
}
