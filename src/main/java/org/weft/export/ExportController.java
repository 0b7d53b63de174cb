package org.weft.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weft.access.Asked;
import org.weft.access.RequestedNetwork;
import org.weft.analysis.Network;

/** Files over plain HTTP, answered from one state of the network each, as GraphQL answers are. */
@RestController
@RequestMapping("/api/exports")
class ExportController {

    private final Exports exports;
    private final AtOnce atOnce;
    private final RequestedNetwork networks;
    private final Clock clock;

    ExportController(Exports exports, AtOnce atOnce, RequestedNetwork networks, Clock clock) {
        this.exports = exports;
        this.atOnce = atOnce;
        this.networks = networks;
        this.clock = clock;
    }

    /** All there is. */
    @GetMapping
    Map<String, List<Exports.Offer>> offers() {
        return Map.of("exports", exports.offers());
    }

    /** One file; HEAD gets all but the bytes. */
    @GetMapping("/{file}")
    void take(@PathVariable String file, @RequestParam MultiValueMap<String, String> values,
            @RequestHeader(name = RequestedNetwork.VERSION_HEADER, required = false) @Nullable String version,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Network network = networks.at(version);
        var asked = new Asked(network, LocalDate.now(clock), values);
        try (AtOnce.Place place = atOnce.take()) {
            send(place.ask(() -> exports.make(file, asked)), network, request, response);
        }
    }

    private static void send(Export export, Network network, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(export.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName() + '"');
        response.setHeader(RequestedNetwork.VERSION_HEADER, String.valueOf(network.version()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        if (export.hasAbout()) {
            response.setHeader("Link", '<' + about(request) + ">; rel=\"describedby\"; type=\"application/zip\"");
        }
        if (!request.getMethod().equals("HEAD")) {
            export.body().write(response.getOutputStream());
        }
    }

    private static String about(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + '?' + (query == null ? "" : query.replaceAll("[<>\\s\"]", "") + '&')
                + "about=true";
    }
}
