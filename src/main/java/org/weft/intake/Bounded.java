package org.weft.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked, and refuses to unpack on and on. */
public final class Bounded extends FilterInputStream {

    private final long most;
    private final String name;
    private long count;

    /**
     * Lets so many bytes through.
     *
     * @param name of the file, for the message
     */
    public Bounded(InputStream in, long most, String name) {
        super(in);
        this.most = most;
        this.name = name;
    }

    /** How many bytes came so far. */
    public long count() {
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
