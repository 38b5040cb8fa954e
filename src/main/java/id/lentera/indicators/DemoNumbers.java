package id.lentera.indicators;

/** What demonstration values are made of: numbers that follow from words alone, so that every installation has the same. */
public final class DemoNumbers {

    private DemoNumbers() {}

    /** Between 150 and 750 households: enough of them per kabupaten that two decimals of a percentage can be met. */
    public static int households(String code) {
        return 150 + (int) (600 * unit("households", code));
    }

    /** A number in [0, 1) that depends on the words only (FNV-1a, then a finaliser that spreads neighbouring codes). */
    public static double unit(String seed, String code) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < seed.length(); i++) {
            hash = (hash ^ seed.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ '/') * 0x100000001b3L;
        for (int i = 0; i < code.length(); i++) {
            hash = (hash ^ code.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return ((hash ^ (hash >>> 33)) >>> 11) * 0x1.0p-53;
    }
}
