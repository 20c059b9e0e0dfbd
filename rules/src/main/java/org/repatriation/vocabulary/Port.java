package org.repatriation.vocabulary;

/**
 * A port at which persons may be handed over.
 *
 * @param id the port's id
 * @param country the state the port lies in, ISO 3166-1 alpha-3
 * @param region the region of the local arrangements, or {@code none}
 */
public record Port(String id, String country, String region) implements Fact {
    @Override
    public String pointer() {
        return "/proposedPort";
    }
}
