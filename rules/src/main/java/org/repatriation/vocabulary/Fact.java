package org.repatriation.vocabulary;

/** Something that is known about a case, and that a rule may look at. Facts never change. */
public sealed interface Fact
        permits Person,
                Protection,
                Health,
                Circumstances,
                ChildScreening,
                ChildProtection,
                Consent,
                Stay,
                Legal,
                Criminal,
                Consulate,
                Belongings,
                Custody,
                Journey,
                Tie,
                Finding,
                Port {

    /** The JSON Pointer of this fact in the request; the property's own name or its {@link From} is added to it. */
    String pointer();
}
