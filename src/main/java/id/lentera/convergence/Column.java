package id.lentera.convergence;

import id.lentera.programs.Programme;
import id.lentera.programs.ProgrammeRegister;

/**
 * A programme of the matrix.
 *
 * @param index     its place in the arrays of the matrix
 * @param threshold share of its target, in percent, from which it counts as arrived
 * @param required  whether the package asks for it
 */
public record Column(Programme programme, ProgrammeRegister register, int index, int threshold, boolean required) {}
