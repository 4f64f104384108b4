package nl.mtvp.rules.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes digests of texts. */
public final class Digest {

    private Digest() {}

    /** Returns {@code sha-256:} and the SHA-256 of the text in UTF-8, in lower-case hex. */
    public static String of(String text) {
        return "sha-256:" + sha256(text);
    }

    /** Returns the SHA-256 of the text in UTF-8, in lower-case hex. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
