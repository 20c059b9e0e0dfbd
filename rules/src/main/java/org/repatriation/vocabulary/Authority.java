package org.repatriation.vocabulary;

/** The authority that holds the person. */
public enum Authority {
    INM,
    DIF,
    PROSECUTOR,
    USBP,
    CBP_OFO,
    ICE_ERO,
    HHS_ORR,
    PRISON,
    OTHER,
    UNKNOWN
}
