package org.heraldui.demo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.heraldui.demo.browser.DemoServer;
import org.heraldui.demo.example.ExampleCatalogue;
import org.heraldui.icons.IconCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses for machines: what they answer, and what they say to nonsense. */
class IconApiIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(DemoServer.url(path))).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void iconsJson_everyIconWithAllFields() throws Exception {
        HttpResponse<String> answer = get("icons.json");
        JsonNode icons = JsonMapper.shared().readTree(answer.body());
        assertThat(icons.isArray()).isTrue();
        assertThat(icons.size()).isEqualTo(IconCatalogue.all().size());
        for (JsonNode icon : icons) {
            assertThat(icon.propertyNames())
                    .contains("name", "label", "description", "aliases", "keywords", "category", "direction");
            assertThat(icon.get("label").asString()).isNotBlank();
            assertThat(icon.get("keywords").size()).isGreaterThanOrEqualTo(8);
        }
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    @ParameterizedTest
    @CsvSource({"de, de, Kalender", "de-AT, de, Kalender", "ja, ja, カレンダー"})
    void iconsJson_language_labelsInThatLanguage(String asked, String answered, String label) throws Exception {
        HttpResponse<String> answer = get("icons.json?lang=" + asked);
        assertThat(answer.headers().firstValue("Content-Language")).contains(answered);
        assertThat(answer.body()).contains("\"label\":\"" + label + "\"");
    }

    @Test
    void svg_labelledAndLockedDown() throws Exception {
        HttpResponse<String> answer = get("icons/calendar.svg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"img\"").contains("<title>Calendar</title>");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void svg_markupAsLabel_staysText() throws Exception {
        String label = "</title><script>alert(1)</script>";
        assertThat(get("icons/calendar.svg?label=" + URLEncoder.encode(label, StandardCharsets.UTF_8))
                        .body())
                .contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void png_size_isThatSize() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(DemoServer.url("icons/calendar.png?size=48")))
                .build();
        byte[] png =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(png[19]).as("width").isEqualTo((byte) 48);
        assertThat(png[23]).as("height").isEqualTo((byte) 48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"icons/nothing.svg", "icons/nothing.png", "icons/CALENDAR.svg", "icons/..svg"})
    void unknownName_notFoundInASentence(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("There is no icon \"").endsWith("/icons.json lists the names.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "icons/calendar.png?size=0 | The size \"0\" is not a whole number from 8 to 1024.",
                "icons/calendar.png?size=-1 | The size \"-1\" is not a whole number from 8 to 1024.",
                "icons/calendar.png?size=1000000000 | The size \"1000000000\" is not a whole number from 8 to 1024.",
                "icons/calendar.png?size=24.5 | The size \"24.5\" is not a whole number from 8 to 1024.",
                "icons/calendar.png?size=%D9%A2%D9%A4 | The size \"٢٤\" is not a whole number from 8 to 1024.",
                "icons/calendar.png?size= | The size \"\" is not a whole number from 8 to 1024.",
                "icons/calendar.png?size=24&size=48 | The parameter \"size\" stands more than once; give it once.",
                "icons/calendar.svg?colour=red | The parameter \"colour\" is not known; use label or lang.",
                "icons/calendar.svg?label=%20 | The label \" \" is blank.",
                "icons/calendar.svg?label=%00 | holds the character U+0000 at position 0",
                "icons.json?lang=tlh | The language \"tlh\" is not there; use one of en,",
                "icons.json?lang=%3Cb%3E | The language \"<b>\" is not there; use one of en,"
            })
    void badParameter_badRequestInASentence(String path, String sentence) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    }

    @Test
    void longLabel_refused() throws Exception {
        HttpResponse<String> answer = get("icons/calendar.svg?label=" + "a".repeat(1001));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("has 1001 characters, at most 1000 are accepted");
    }

    @Test
    void examplesJson_everyExampleHasAPage() throws Exception {
        JsonNode examples = JsonMapper.shared().readTree(get("examples.json").body());
        assertThat(examples.size())
                .isEqualTo(DemoServer.bean(ExampleCatalogue.class).all().size())
                .isPositive();
        for (JsonNode example : examples) {
            assertThat(example.propertyNames()).containsExactly("component", "example", "url");
            assertThat(get(example.get("url").asString().substring(1)).statusCode())
                    .isEqualTo(200);
        }
    }
}
