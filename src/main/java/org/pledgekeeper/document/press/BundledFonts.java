package org.pledgekeeper.document.press;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.springframework.core.io.ClassPathResource;

/**
 * The fonts in the jar, and the only thing the press may ever open: every other address, whether
 * file, http or data, is refused.
 */
final class BundledFonts implements ResourceResolver {

    /** Names no folder: the file scheme is only there because SVG wants an address Java knows. */
    static final URI BASE = URI.create("file:///press/");

    private static final List<String> FILES =
            List.of(
                    "IBMPlexSans_300Light.ttf",
                    "IBMPlexSans_400Regular.ttf",
                    "IBMPlexSans_600SemiBold.ttf",
                    "IBMPlexSansArabic_300Light.ttf",
                    "IBMPlexSansArabic_400Regular.ttf",
                    "IBMPlexSansArabic_600SemiBold.ttf");

    private final Map<URI, byte[]> fonts = new HashMap<>();

    BundledFonts() {
        for (var file : FILES) {
            fonts.put(BASE.resolve(file), read("fonts/" + file));
        }
    }

    static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One cmap of each family says what can be printed: weights cover the same characters. */
    static List<CmapLookup> characters() {
        return List.of(
                characters("IBMPlexSans_400Regular.ttf"),
                characters("IBMPlexSansArabic_400Regular.ttf"));
    }

    private static CmapLookup characters(String file) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(read("fonts/" + file)))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        var font = fonts.get(uri);
        if (font == null) {
            throw new FileNotFoundException("the press opens nothing but its fonts: " + uri);
        }
        return new Resource(new ByteArrayInputStream(font));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new FileNotFoundException("the press writes no file: " + uri);
    }
}
