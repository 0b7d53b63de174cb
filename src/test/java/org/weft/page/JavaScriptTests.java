package org.weft.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The page's JavaScript is read by TypeScript's checker, which finds names, texts and arguments that are not there. Nobody has
 * to install anything: TypeScript comes from a jar, the Node that runs it with Playwright.
 */
class JavaScriptTests {

    private static final String COMPILER = "META-INF/resources/webjars/typescript/*/lib/";

    @Test
    void everyNameThatIsUsedIsThere(@TempDir Path folder) throws IOException, InterruptedException {
        unpack(folder, "_tsc.js");
        unpack(folder, "tsc.js");
        unpack(folder, "lib*.d.ts");
        Path node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false).driverDir()
                .resolve(System.getProperty("os.name").startsWith("Windows") ? "node.exe" : "node");
        Process check = new ProcessBuilder(node.toString(), folder.resolve("tsc.js").toString(), "-p",
                "src/test/javascript")
                .redirectErrorStream(true).start();
        try (InputStream words = check.getInputStream()) {
            String findings = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(check.waitFor()).as(findings).isZero();
        }
    }

    private static void unpack(Path folder, String pattern) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + COMPILER + pattern)) {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, folder.resolve(String.valueOf(file.getFilename())));
            }
        }
    }
}
