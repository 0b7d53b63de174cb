package org.weft.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What is unpacked; says in our words where it is damaged. */
final class Undamaged extends FilterInputStream {

    private final String name;
    private final Closeable[] others;

    /** Closes the others too. */
    Undamaged(InputStream in, String name, Closeable... others) {
        super(in);
        this.name = name;
        this.others = others;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        try {
            return super.read(to, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw damaged(name);
        }
    }

    static IntakeException damaged(String name) {
        return new IntakeException("'" + name + "' is damaged: it cannot be unpacked to its end.",
                "Fetch or pack it anew.");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        super.close();
        for (Closeable other : others) {
            other.close();
        }
    }
}
