package org.weft.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on stderr where a person looks on; else nothing. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 100;
    private static final int REDRAWN_EVERY_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    /**
     * A bar.
     *
     * @param what is being done
     * @param most how many there are to do; -1 where that is not known
     */
    Progress(Terminal terminal, String what, String unit, long most) {
        bar = terminal.isWatched()
                ? new ProgressBarBuilder().setTaskName(what).setInitialMax(most).setUnit(' ' + unit, 1).showSpeed()
                        .setUpdateIntervalMillis(REDRAWN_EVERY_MILLIS).setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH)).build()
                : null;
    }

    void by(long more) {
        if (bar != null) {
            bar.stepBy(more);
        }
    }

    void at(long done, long most) {
        if (bar != null) {
            bar.maxHint(most).stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
