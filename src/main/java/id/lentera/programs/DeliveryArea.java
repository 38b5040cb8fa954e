package id.lentera.programs;

/** An area that a published figure concerns: Kemendagri code and name. */
public record DeliveryArea(String code, String name) {}
