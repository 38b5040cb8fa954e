package id.lentera.indicators;

/** A kind of demonstration values. The one switch of {@link DemoValues} turns all of them on and off. */
public interface DemoPart {

    /** @param again also where an administrator removed them before */
    void generate(boolean again);

    /** Removes the rows; the batch stays as the record that they were there. */
    void removeAll();

    boolean present();
}
