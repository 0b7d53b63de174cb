package org.weft.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.weft.intake.Part;

/** Parts made up for a test. */
public final class Given implements Part {

    private final String name;
    private final byte[] bytes;

    public Given(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Given text(String name, String text) {
        return text(name, text, StandardCharsets.UTF_8);
    }

    static Given text(String name, String text, Charset charset) {
        return new Given(name, text.getBytes(charset));
    }

    /** A file of the test resources below {@code imports}. */
    static Given file(String name) {
        try (InputStream in = Given.class.getResourceAsStream("/imports/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            return new Given(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Given xlsx(String name, Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Weft", "1.0")) {
            content.accept(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Given(name, out.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
