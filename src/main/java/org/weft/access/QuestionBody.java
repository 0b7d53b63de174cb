package org.weft.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses questions that are too large, also those that do not say so beforehand, and those that are nothing at all. */
@Component
@Order(Integer.MIN_VALUE + 2)
class QuestionBody extends OncePerRequestFilter {

    private static final int LARGEST = 1024 * 1024;
    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            HostNames.refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "A request may hold " + LARGEST + " bytes at most.");
        } else if (new String(body, StandardCharsets.UTF_8).isBlank() || Arrays.equals(body, NULL)) {
            HostNames.refuse(response, HttpServletResponse.SC_BAD_REQUEST,
                    "The request holds no question; send {\"query\": \"…\"} as application/json.");
        } else {
            chain.doFilter(new Known(request, body), response);
        }
    }

    /** A request whose body has been read. */
    private static final class Known extends HttpServletRequestWrapper {

        private final byte[] body;

        Known(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BodyStream(new ByteArrayInputStream(body));
        }
    }

    private static final class BodyStream extends ServletInputStream {

        private final InputStream body;

        BodyStream(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            return body.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return body.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            try {
                return body.available() == 0;
            } catch (IOException closed) {
                return true;
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body has been read already");
        }
    }
}
