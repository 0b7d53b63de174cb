package org.weft.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only to the names it is configured for, so that no foreign page can reach it through a name of its own. */
@Component
@Order(Integer.MIN_VALUE)
class HostNames extends OncePerRequestFilter {

    private final List<String> hosts;

    HostNames(@Value("${weft.access.hosts}") List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName())) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "This service does not answer to the name '"
                    + request.getServerName() + "'. Add it to weft.access.hosts if it should.");
        } else {
            chain.doFilter(request, response);
        }
    }

    static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(message.replaceAll("[\\p{Cntrl}<>]", ""));
    }
}
