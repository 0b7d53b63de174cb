package org.weft.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Tells a failed start in two lines, what is wrong and what helps, instead of a stack trace. */
final class StartFailureReport implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger("org.weft.Weft");

    @Override
    public void report(FailureAnalysis analysis) {
        log.error("Weft did not start: {}", analysis.getDescription().strip());
        if (analysis.getAction() != null) {
            log.error("What helps: {}", analysis.getAction().strip());
        }
    }

    static final class OfStartFailure extends AbstractFailureAnalyzer<StartFailure> {
        @Override
        protected FailureAnalysis analyze(Throwable root, StartFailure failure) {
            return new FailureAnalysis(failure.getMessage(), failure.mend(), failure);
        }
    }

    static final class OfPortInUse extends AbstractFailureAnalyzer<PortInUseException> {
        @Override
        protected FailureAnalysis analyze(Throwable root, PortInUseException failure) {
            return new FailureAnalysis("port " + failure.getPort() + " is taken by another program.",
                    "stop that program, or choose another port: mvn spring-boot:run -Dspring-boot.run.arguments=--server.port="
                            + (failure.getPort() + 1),
                    failure);
        }
    }
}
