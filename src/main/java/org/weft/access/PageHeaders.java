package org.weft.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what our pages may do: load from here alone, run no script that stands in a page (but the import map, known
 * by its hash), be shown in nobody's frame, and say no address to others (Content Security Policy Level 3).
 */
@Component
@Order(Integer.MIN_VALUE + 2)
class PageHeaders extends OncePerRequestFilter {

    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
            Pattern.DOTALL);
    private static final String POLICY = "default-src 'none'; script-src 'self'%s; style-src 'self'%s; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String ours;
    private final String console;

    PageHeaders(ResourceLoader resources) throws IOException {
        String index = resources.getResource("classpath:/static/index.html").getContentAsString(StandardCharsets.UTF_8);
        var map = IMPORT_MAP.matcher(index);
        ours = POLICY.formatted(map.find() ? " '" + hash(map.group(1)) + "'" : "", "");
        console = POLICY.formatted("", " 'unsafe-inline'"); // GraphiQL's editor writes its own styles
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isConsole = request.getRequestURI().startsWith("/graphiql");
        response.setHeader("Content-Security-Policy", isConsole ? console : ours);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
