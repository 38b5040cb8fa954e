package id.lentera.security;

/** Names of the roles, as stored with a user and asked for by pages. */
public final class Roles {

    /** May change data: imports, removal of demonstration values. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
