package id.lentera.programs;

/** The three strategies of Inpres 4/2022: lower burdens, higher incomes, fewer pockets of poverty. */
public enum Strategy {
    BURDEN,
    INCOME,
    POCKETS
}
