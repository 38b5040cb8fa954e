package id.lentera.programs;

import java.util.List;

/** A figure that an area shares with others: published for all of them together, never split. */
public record JointFigure(List<DeliveryArea> with, Delivery delivery) {}
