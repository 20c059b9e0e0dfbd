package org.repatriation.service.explanation;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page as PDF. */
public final class PrintedPage {
    /** The name under which a browser may be told to trust the style inside the page: {@code sha256-…}. */
    public static final String STYLE = ContestPack.styleHash();

    private PrintedPage() {}

    /**
     * Prints a page; nothing is fetched from anywhere.
     *
     * @param page well-formed XHTML
     */
    public static byte[] pdf(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.withHtmlContent(page.replace("<!DOCTYPE html>\n", ""), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }
}
