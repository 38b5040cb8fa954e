package id.lentera.mapsvg;

/** A round length on the ground, at most a fifth of the frame. */
record ScaleBar(double metres, double pixels) {

    static ScaleBar of(double metresPerPixel, double frameWidth) {
        double most = metresPerPixel * frameWidth / 5;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        return new ScaleBar(metres, metres / metresPerPixel);
    }

    String label(String language) {
        boolean far = metres >= 1000;
        long number = Math.round(far ? metres / 1000 : metres);
        String written = String.format(java.util.Locale.forLanguageTag(language), "%,d", number);
        return written + (far ? " km" : " m");
    }

    void draw(SvgText svg, double x, double base, double unit, String language) {
        String text = label(language);
        svg.markup(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>",
                x - 6 * unit,
                base - 20 * unit,
                Math.max(pixels, Lettering.width(text, 10 * unit, false)) + 12 * unit,
                26 * unit);
        svg.markup(
                "<path d=\"M%s %sv%sh%sv%s\" fill=\"none\" stroke=\"#16202a\" stroke-width=\"%s\"/>",
                x, base - 5 * unit, 5 * unit, pixels, -5 * unit, 1.3 * unit);
        svg.text(x, base - 8 * unit, 10 * unit, "", text);
    }
}
