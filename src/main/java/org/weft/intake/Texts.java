package org.weft.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made alike. */
public final class Texts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {
    }

    /** Without case, accents and punctuation: by this two spellings of a name are one. */
    public static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return APART.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** As a constant is written: {@code Research partnership} is RESEARCH_PARTNERSHIP. */
    public static String constant(String text) {
        return folded(text).replace(' ', '_').toUpperCase(Locale.ROOT);
    }
}
