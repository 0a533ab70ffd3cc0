package org.heraldui.icons.check.report;

/** How the report page looks: light and dark, narrow and wide, printed. */
final class HtmlStyle {
    static final String CSS = """
        :root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de;
          --panel: #f6f8fa; --error: #b3121d; --warning: #7a4b00; --note: #3d5166; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #14181d; --ink: #e6eaef; --soft: #a3adb8; --line: #3a434d; --panel: #1d232a;
            --error: #ff9a94; --warning: #f2c46d; --note: #a9c3dd; }
        }
        body { margin: 0 auto; max-width: 75rem; padding: 1.5rem 1rem 4rem; background: var(--ground);
          color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
        h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
        .verdict { color: var(--soft); font-size: 1.125rem; margin: 0.25rem 0 0; }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
        .scroll:focus-visible { outline: 3px solid; outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
        #what-ran ~ .scroll, #rules ~ .scroll { width: fit-content; max-width: 100%; }
        th, td { padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; font-weight: normal; }
        thead th { background: var(--panel); font-weight: 600; white-space: nowrap; }
        tbody { border-top: 1px solid var(--line); }
        #what-ran ~ .scroll tbody tr + tr, #rules ~ .scroll tbody tr + tr { border-top: 1px solid var(--line); }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        td:last-child { min-width: 18rem; }
        td.number:last-child { min-width: 0; }
        code { font: 0.875em/1.5 ui-monospace, monospace; white-space: nowrap; }
        em { color: var(--soft); font-style: normal; }
        .picture { float: inline-start; padding: 0.5rem; margin-inline-end: 0.75rem; border: 1px solid var(--line);
          border-radius: 6px; line-height: 0; }
        .none { display: block; color: var(--soft); font-size: 0.8125rem; max-width: 14rem; }
        .name { display: block; font-weight: 600; min-width: 10rem; overflow-wrap: anywhere; }
        .error, .warning, .note { white-space: nowrap; font-weight: 600; }
        .error { color: var(--error); }
        .error::before { content: "\\2715\\00a0" / ""; }
        .warning { color: var(--warning); }
        .warning::before { content: "\\25b3\\00a0" / ""; }
        .note { color: var(--note); }
        .note::before { content: "\\25cb\\00a0" / ""; }
        @media print {
          body { max-width: none; padding: 0; font-size: 9pt; }
          .scroll { overflow: visible; border: 0; }
          thead { display: table-header-group; }
          tr { break-inside: avoid; }
        }
        """;

    private HtmlStyle() {}
}
