package org.heraldui.icons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batik behind the lock: fed with what never gets this far, it still loads and runs nothing. */
class RasterizerTest {
    private static final String ROOT = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"8\" height=\"8\" viewBox=\"0 0 8 8\">";

    private static String svg(String body) {
        return ROOT + body + "<path d=\"M0 0h4v8h-4z\"/></svg>";
    }

    @Test
    void tests_runWithoutADisplay() throws TranscoderException {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
        assertThat(Rasterizer.draw(svg(""), 8, 8).getRGB(1, 1)).isEqualTo(0xFF000000);
        assertThat(Rasterizer.draw(svg(""), 8, 8).getRGB(6, 6)).isZero();
    }

    /** The reason for the rule on dots. */
    @ParameterizedTest
    @CsvSource({"h.01, true", "h0, true", "z, false", "h0z, false", "h.01z, false"})
    void dotThatIsClosed_isLeftBlank(String way, boolean drawn) throws TranscoderException {
        String dot = "<path fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-linecap=\"round\" d=\"M6 4" + way
                + "\"/></svg>";

        assertThat(Rasterizer.draw(ROOT + dot, 8, 8).getRGB(5, 3) != 0).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image width=\"8\" height=\"8\" xlink:href=\"@\"/>",
                "<use xlink:href=\"@#a\"/>",
                "<style>@import url(@);</style>",
                "<rect width=\"8\" height=\"8\" fill=\"url(@#a)\"/>",
                "<rect width=\"8\" height=\"8\" filter=\"url(@#a)\"/>",
                "<script xlink:href=\"@\"/>",
                "<script type=\"application/java-archive\" xlink:href=\"@\"/>",
                "<image width=\"8\" height=\"8\" xlink:href=\"data:image/svg+xml,%3Csvg"
                        + " xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='@'/%3E%3C/svg%3E\"/>"
            })
    void foreignContent_isNeitherFetchedNorDrawn(String body, @TempDir Path folder) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        BufferedImage red = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        red.setRGB(6, 6, 0xFFFF0000);
        Path file = folder.resolve("secret.png");
        ImageIO.write(red, "png", Files.newOutputStream(file));
        try {
            for (String address : new String[] {
                "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png",
                file.toUri().toString(),
                file.toString()
            }) {
                drawsNothingForeign(svg(body.replace("@", address)));
            }
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static void drawsNothingForeign(String svg) {
        try {
            BufferedImage image = Rasterizer.draw(svg, 8, 8);
            assertThat(image.getRGB(6, 6)).as(svg).isZero();
        } catch (TranscoderException | RuntimeException e) {
            assertThat(e).as(svg).isNotNull();
        }
    }

    @Test
    void brokenSvg_isAnException() {
        assertThatThrownBy(() -> Rasterizer.draw("<svg", 8, 8)).isInstanceOf(TranscoderException.class);
        assertThatThrownBy(() -> Rasterizer.draw(svg("<path d=\"x\"/>"), 8, 8)).isInstanceOf(TranscoderException.class);
    }
}
