package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Template;

/** Every format reads damaged copies of every small file: it may say what is wrong, and nothing else may happen. */
class FormatFuzzTests {

    private static final int MUTANTS = 200;
    private static final long BUDGET = Duration.ofSeconds(8).toMillis();
    private static final ImportSettings SETTINGS = new ImportSettings(null, null, null, "lancaster-university",
            Map.of("postcodes", List.of("LA", "PR"), "sic", List.of("62")));

    @Test
    void damagedFilesAreRefusedOrReadAndNothingElse() throws IOException {
        List<Format> formats = formats();
        assertThat(formats).extracting(Format::name).contains("TEMPLATE", "KUMU", "GRAPHML");
        List<Part> files = files();
        var random = new SplittableRandom(4);
        long start = System.currentTimeMillis();
        int read = 0;
        for (int i = 0; i < MUTANTS && System.currentTimeMillis() - start < BUDGET; i++) {
            for (Part file : files) {
                if (file.name().endsWith(".xlsx") && i % 8 != 0) {
                    continue; // unpacking takes its time
                }
                Given mutant = mutant((Given) file, random);
                for (Format format : formats) {
                    long began = System.nanoTime();
                    requireCalm(format, mutant, i);
                    assertThat(Duration.ofNanos(System.nanoTime() - began)).as(format.name() + " of " + mutant.name())
                            .isLessThan(Duration.ofSeconds(5));
                    read++;
                }
            }
        }
        assertThat(read).as("one round at least, however slow the machine")
                .isGreaterThanOrEqualTo(formats.size() * files.size());
    }

    private static void requireCalm(Format format, Given mutant, int round) {
        var heard = new Heard();
        try {
            format.recognises(List.of(mutant));
            format.read(List.of(mutant), SETTINGS, heard);
        } catch (IntakeException said) {
            assertThat(said.getMessage()).isNotBlank();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            throw new AssertionError(format.name() + " failed on mutant " + round + " of " + mutant.name() + ", "
                    + mutant.bytes().length + " bytes", failure);
        }
    }

    /** All formats of this package, those that join later too. */
    private static List<Format> formats() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Format.class));
        return scanner.findCandidateComponents("org.weft.intake.format").stream()
                .map(found -> ((AnnotatedBeanDefinition) found).getMetadata().getClassName()).sorted()
                .map(FormatFuzzTests::make).toList();
    }

    private static Format make(String type) {
        try {
            var constructor = Class.forName(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Format) constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(type + " is a format without a constructor that takes nothing", failure);
        }
    }

    private static List<Part> files() throws IOException {
        var files = new ArrayList<Part>();
        Path folder = Path.of("src/test/resources/imports");
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new Given(path.getFileName().toString(), Files.readAllBytes(path)));
            }
        }
        var out = new ByteArrayOutputStream();
        Template.writeXlsx(out);
        files.add(new Given("template.xlsx", out.toByteArray()));
        return files;
    }

    private static Given mutant(Given file, SplittableRandom random) {
        byte[] bytes = file.bytes().clone();
        for (int i = random.nextInt(1, 5); i > 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(1, 200), bytes.length - at);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
                case 3 -> bytes = joined(bytes, at, oddities(random), at);
                default -> bytes = joined(bytes, at, new byte[0], at + length);
            }
        }
        return new Given(file.name(), bytes);
    }

    private static byte[] oddities(SplittableRandom random) {
        List<String> odd = List.of("\0", "\"", "|", ",", ";", "\n", "\r", "\ufeff", "<", "&", "{", "[", "]", "}",
                "99999999999",
                "1e999999", "\ud83d\ude00", "=1+1", "\u0007", "<!DOCTYPE a>", "-", "null", "[[[[[[[[[[[[[[[[[[[");
        return odd.get(random.nextInt(odd.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
