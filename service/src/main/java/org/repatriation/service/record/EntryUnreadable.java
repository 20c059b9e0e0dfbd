package org.repatriation.service.record;

/** What is recorded was not erased, and yet cannot be read. The message says why, and holds nothing of the case. */
public final class EntryUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean altered;

    private EntryUnreadable(boolean altered, String why, Exception cause) {
        super(why, cause);
        this.altered = altered;
    }

    /** Somebody or something has altered it since it was written. */
    static EntryUnreadable altered(Exception cause) {
        return new EntryUnreadable(
                true,
                "What is recorded is not as it was written; whoever runs the service finds its position with"
                        + " `--check-record`.",
                cause);
    }

    /** Its key is encrypted with a master key that this service does not have, or somebody has written so. */
    static EntryUnreadable withoutItsMasterKey(Exception cause) {
        return new EntryUnreadable(
                false,
                "What is recorded is encrypted with a master key that this service does not have; give its folder of keys the"
                        + " newest `master.json`. Where it has that, what is recorded is not as it was written.",
                cause);
    }

    /** A later version of the service wrote it. */
    static EntryUnreadable later() {
        return new EntryUnreadable(
                false,
                "What is recorded was packed in a way that this version of the service does not know; read it with the"
                        + " version that wrote it, or a later one.",
                null);
    }

    /** It needs Zstandard, which is code of the machine. */
    static EntryUnreadable withoutZstandard() {
        return new EntryUnreadable(
                false,
                "What is recorded was packed with Zstandard, which this machine cannot load; let it write and run in the"
                        + " folder for temporary files.",
                null);
    }

    /** Whether it is not as it was written; else it may be, and only this service cannot read it. */
    boolean isAltered() {
        return altered;
    }
}
