package org.heraldui.icons.export;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.Objects;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.gvt.renderer.ImageRenderer;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.util.ParsedURL;
import org.jspecify.annotations.Nullable;

/**
 * Draws with Batik the SVG that Herald has written: shapes from numbers, never a file of somebody else. Batik is locked
 * down all the same: it gets no address, loads nothing and runs nothing. One object for one picture.
 */
final class Rasterizer extends ImageTranscoder {
    private @Nullable BufferedImage image;

    private Rasterizer(int width, int height) {
        addTranscodingHint(KEY_WIDTH, (float) width);
        addTranscodingHint(KEY_HEIGHT, (float) height);
        addTranscodingHint(KEY_ALLOWED_SCRIPT_TYPES, "");
        addTranscodingHint(KEY_EXECUTE_ONLOAD, false);
        addTranscodingHint(KEY_ALLOW_EXTERNAL_RESOURCES, false);
        setErrorHandler(new Strict());
    }

    static BufferedImage draw(String svg, int width, int height) throws TranscoderException {
        Rasterizer rasterizer = new Rasterizer(width, height);
        rasterizer.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        return Objects.requireNonNull(rasterizer.image);
    }

    @Override
    public BufferedImage createImage(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    @Override
    public void writeImage(BufferedImage drawn, TranscoderOutput output) {
        image = drawn;
    }

    // Java moves the ends of lines to the middle of pixels unless told not to: icons would come out blurred and
    // shifted.
    @Override
    protected ImageRenderer createRenderer() {
        ImageRenderer renderer = super.createRenderer();
        RenderingHints hints = renderer.getRenderingHints();
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        renderer.setRenderingHints(hints);
        return renderer;
    }

    @Override
    protected UserAgent createUserAgent() {
        return new SVGAbstractTranscoderUserAgent() {
            @Override
            public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
                return new NoLoadExternalResourceSecurity();
            }

            @Override
            public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
                return new NoLoadScriptSecurity(type);
            }

            // Batik's own prints the stack trace first.
            @Override
            public void displayError(Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Stops at the first error; Batik's own handler prints it and goes on. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void error(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void fatalError(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void warning(TranscoderException e) {
            // Nothing in Herald's own SVG can be mended by the caller.
        }
    }
}
