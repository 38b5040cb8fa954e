package id.lentera.decisions.internal;

import id.lentera.decisions.Adoption;
import id.lentera.decisions.RunDocument;

/** What is stored and never changed. */
public record DecisionDocument(int format, Adoption adoption, RunDocument run) {}
