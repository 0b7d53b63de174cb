package org.weft.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.weft.intake.IntakeException;

/** Counts what is unpacked, and refuses to unpack on and on. */
final class Bounded extends FilterInputStream {

    private final long most;
    private final String name;
    private long count;

    Bounded(InputStream in, long most, String name) {
        super(in);
        this.most = most;
        this.name = name;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        add(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(int more) {
        count += more;
        if (count > most) {
            throw new IntakeException(
                    "'" + name + "' unpacks to more than " + most / 1_000_000 + " MB, far more than it takes packed.",
                    "Such a file fills a machine, so it is not read; split it, or save the sheets as CSV.");
        }
    }
}
