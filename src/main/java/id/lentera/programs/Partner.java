package id.lentera.programs;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import org.jspecify.annotations.Nullable;

/** Who takes part in a programme, as what, and with what. */
public record Partner(String name, String role, @Nullable LocalizedText contribution, Source source) {}
