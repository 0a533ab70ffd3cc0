package org.heraldui.vaadin.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://example.org/a\">a</a>",
                "<a href=\"/relative\">a</a>",
                "<a href=\"#part\">a</a>",
                "<a href=\"mailto:desk@example.org\">a</a>",
                "<em>a</em> <strong>b</strong> <cite>c</cite> <sub>d</sub>",
                "<span lang=\"de\" dir=\"ltr\">Hafen</span>",
                "<abbr title=\"Skellan Lighthouse Trust\">SLT</abbr>",
            })
    void wordsEmphasisAndLinks_stay(String html) {
        assertThat(CaptionHtml.clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "a<script>alert(1)</script> | a",
                "<a href='javascript:alert(1)'>a</a> | <a>a</a>",
                "<a href='JaVaScRiPt:alert(1)'>a</a> | <a>a</a>",
                "<a href='java&#10;script:alert(1)'>a</a> | <a>a</a>",
                "<a href=' javascript:alert(1)'>a</a> | <a>a</a>",
                "<a href='data:text/html,x'>a</a> | <a>a</a>",
                "<a href='vbscript:x'>a</a> | <a>a</a>",
                "<em onclick='x()'>a</em> | <em>a</em>",
                "<em style='position:fixed'>a</em> | <em>a</em>",
                "<em class='x' id='y'>a</em> | <em>a</em>",
                "<img src=x onerror=alert(1)>a | a",
                "<iframe src='https://example.org'></iframe>a | a",
                "<style>*{display:none}</style>a | a",
                "<svg><script>alert(1)</script></svg>a | a",
                "<math><mi>a</mi></math> | a",
                "<a href='https://example.org' target='_blank' onmouseover='x()'>a</a> | <a href=\"https://example.org\">a</a>",
            })
    void danger_goes(String html, String clean) {
        assertThat(CaptionHtml.clean(html)).isEqualTo(clean);
    }
}
