package org.pledgekeeper.evidence.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken; all others are refused. */
enum FileKind {
    PNG("image/png", List.of("png"), "image/png"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "image/jpeg"),
    GIF("image/gif", List.of("gif"), "image/gif"),
    WEBP("image/webp", List.of("webp"), "image/webp"),
    PDF("application/pdf", List.of("pdf"), "application/pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt")),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp")),
    TEXT("text/plain", List.of("txt"), "text/plain"),
    CSV("text/csv", List.of("csv"), "text/plain", "text/csv"),
    MP3("audio/mpeg", List.of("mp3"), "audio/mpeg"),
    OGG(
            "audio/ogg",
            List.of("ogg", "oga"),
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/x-oggflac",
            "application/ogg"),
    WAV("audio/wav", List.of("wav"), "audio/vnd.wave", "audio/x-wav", "audio/wav"),
    M4A("audio/mp4", List.of("m4a"), "audio/mp4", "video/mp4", "application/mp4", "video/x-m4v"),
    MP4("video/mp4", List.of("mp4"), "video/mp4", "application/mp4", "video/quicktime"),
    WEBM("video/webm", List.of("webm"), "video/webm", "application/x-matroska");

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> contents;

    /**
     * @param contents what the bytes of such a file look like; none for an office file, which is
     *     told by what its archive holds
     */
    FileKind(String mediaType, List<String> extensions, String... contents) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.contents = List.of(contents);
    }

    static Optional<FileKind> named(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean archive() {
        return contents.isEmpty();
    }

    boolean looksLike(String content) {
        return contents.contains(content);
    }

    /** For the browser's own chooser of files, which only suggests. */
    static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
