package org.weft.intake.job;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.weft.intake.IntakeException;
import org.weft.store.Graph;
import org.weft.store.GraphBusy;

/** Does what is to be done for imports, one after the other. */
@Component
class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final Steps steps;
    private final Graph graph;
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());

    ImportWorker(Steps steps, Graph graph) {
        this.steps = steps;
        this.graph = graph;
    }

    /** A step, or several. */
    interface Work {
        void run() throws IOException;
    }

    /** Has it done once what came before is done. */
    void run(Job job, Work work) {
        thread.execute(() -> guarded(job, work));
    }

    /** Whatever happens, the import comes to rest, and says why in words. */
    private void guarded(Job job, Work work) {
        try {
            work.run();
        } catch (Job.Cancelled cancelled) {
            job.rest(ImportState.CANCELLED, null);
            steps.clear(job);
        } catch (GraphBusy busy) { // another service's import; of this one nothing is written yet
            job.rest(job.state() == ImportState.UNDOING ? ImportState.COMMITTED : ImportState.PREVIEWED,
                    busy.getMessage());
        } catch (IntakeException told) {
            fail(job, String.valueOf(told.getMessage()));
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            log.error("The import {} failed", job.id(), failure);
            fail(job, "Something went wrong that should not have; the log has more under " + job.id() + ".");
        }
    }

    private void fail(Job job, String why) {
        try {
            boolean isHalfWritten = job.state() == ImportState.WRITING || job.state() == ImportState.UNDOING;
            if (isHalfWritten && job.id().equals(graph.version().busy())) {
                steps.undo(job);
            }
            job.rest(ImportState.FAILED, why);
            steps.clear(job);
        } catch (RuntimeException | OutOfMemoryError failure) {
            log.error("The import {} could not be taken back", job.id(), failure);
            job.rest(ImportState.FAILED, why + " What it wrote could not be taken back: start the service again, which"
                    + " tries that first; until then nothing else can be written.");
        }
    }
}
