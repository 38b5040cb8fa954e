package id.lentera.profile.ui;

/** Texts of the reader's language by key, with values filled in. */
@FunctionalInterface
interface Words {

    String say(String key, Object... values);
}
