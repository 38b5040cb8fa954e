package id.lentera.security;

/** Addresses of this feature's pages. */
public final class SecurityLinks {

    /** Route of the sign-in page, without a leading slash. */
    public static final String LOGIN = "masuk";

    private SecurityLinks() {}
}
