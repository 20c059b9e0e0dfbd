package org.repatriation.rulebook;

/**
 * Something wrong in a file of the rulebook, said to its author.
 *
 * @param place the file, and the line or key where it is known
 * @param what what is wrong and what to write instead
 */
public record Mistake(String place, String what) implements Comparable<Mistake> {

    @Override
    public int compareTo(Mistake other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
