package org.weft.intake.format;

/** What cells are made of. */
final class Texts {

    /** As long as a cell of Excel can be. */
    static final int LONGEST_CELL = 32_767;

    private Texts() {
    }

    /** Without spaces around it, hard ones too, and without the marks that some programs put first. */
    static String strip(String text) {
        String plain = text.indexOf('\u00a0') < 0 && text.indexOf('\ufeff') < 0 && text.indexOf('\u200b') < 0
                ? text
                : text.replace('\u00a0', ' ').replace("\ufeff", "").replace("\u200b", "");
        return plain.strip();
    }

    static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String withoutControl(String text) {
        return text.codePoints().filter(c -> !isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Of those that no text needs: all but tabs and line breaks. */
    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
