import type { Theme } from './options.js';

/** Every pair of text and ground has a contrast of 4.5 to 1 or more (WCAG AA), every edge 3 to 1. */
const LIGHT =
  '--paper:#fff;--ink:#1c1c1e;--soft:#50545c;--line:#7d828b;--direct:#dcebff;--direct2:#c3dcfb;--direct-edge:#1257a8;' +
  '--indirect:#fdf0d5;--indirect2:#f8e1b0;--indirect-edge:#8a5a00;--mixed:#ebe4fc;--mixed2:#d9cdf6;--mixed-edge:#5b34b0;' +
  '--cue:#8a1c4a;--speaker:#08543a;--person:#1257a8;--place:#2b6420;--organization:#963a00;--on:#ffe14d;--on-ink:#1c1c1e';
const DARK =
  '--paper:#16181c;--ink:#ececec;--soft:#b8bdc6;--line:#868c96;--direct:#12304f;--direct2:#1b4370;--direct-edge:#8cc1ff;' +
  '--indirect:#3b2d0c;--indirect2:#4f3d12;--indirect-edge:#f0c060;--mixed:#2d2350;--mixed2:#3d306e;--mixed-edge:#c3aeff;' +
  '--cue:#ffabd0;--speaker:#8fe0b5;--person:#8cc1ff;--place:#a5d99a;--organization:#ffb98a;--on:#ffe14d;--on-ink:#1c1c1e';

const FONTS = '"Noto Naskh Arabic","Geeza Pro","Segoe UI","Arial","DejaVu Sans",sans-serif';

const LAYOUT = `
.qawl{color-scheme:light;background:var(--paper);color:var(--ink);font:1.0625rem/2.2 ${FONTS};display:grid;gap:1.5rem;max-width:76rem;margin:0 auto;padding:1rem}
.qawl *{box-sizing:border-box}
.qawl h2{font-size:1.125rem;line-height:1.6;margin:0 0 .5rem}
.qawl h3{font-size:1rem;line-height:1.6;margin:0}
.qawl-text{min-width:0;overflow-wrap:anywhere}
.qawl-text p{margin:0 0 1rem;white-space:pre-wrap}
.qawl-text .qawl-headline{font-size:1.375rem;font-weight:700}
.qawl-text .qawl-dateline,.qawl-text .qawl-byline,.qawl-text .qawl-caption,.qawl-text .qawl-residue{color:var(--soft);font-size:.9375rem}
.qawl ul,.qawl ol{list-style:none;margin:0;padding:0}
.qawl-legend ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;line-height:2}
.qawl-side{min-width:0;line-height:1.7;font-size:.9375rem;display:grid;gap:1.5rem;align-content:start}
.qawl-side p{margin:0}
.qawl-speakers li{border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem;margin:.5rem 0}
.qawl-links{line-height:2.2}
.qawl-links a{color:var(--direct-edge);display:inline-block;min-width:1.75rem;line-height:1.75rem;text-align:center;border:1px solid currentColor;border-radius:.25rem}
@media(min-width:60rem){.qawl{grid-template-columns:minmax(0,1fr) 20rem;align-items:start}}`;

const MARKS = `
.qawl-quote{color:inherit;background:var(--ground);border:0 solid var(--edge);border-inline-width:3px;border-radius:3px;padding:.15em .3em}
.qawl-direct{--ground:var(--direct);--ground2:var(--direct2);--edge:var(--direct-edge)}
.qawl-indirect{--ground:var(--indirect);--ground2:var(--indirect2);--edge:var(--indirect-edge);border-style:dashed}
.qawl-mixed{--ground:var(--mixed);--ground2:var(--mixed2);--edge:var(--mixed-edge);border-style:double;border-inline-width:6px}
.qawl-inner{background:var(--ground2)}
.qawl-quote[data-n]::before{content:attr(data-n);content:attr(data-n)/"";unicode-bidi:isolate;background:var(--edge);color:var(--paper);font:700 .75em/1.5 ${FONTS};border-radius:.75em;padding:0 .5em;margin-inline-end:.35em;display:inline-block;max-width:100%}
.qawl-quote[data-by]::before{content:attr(data-n) "\\a0" attr(data-by);content:attr(data-n) "\\a0" attr(data-by)/""}
.qawl-verbatim{font-weight:600;background:var(--ground2,transparent)}
.qawl-cue{color:var(--cue);font-weight:700;border:1px solid;border-radius:.3em;padding:0 .2em}
.qawl-speaker{color:var(--speaker);font-weight:700;text-decoration:overline 2px;text-underline-offset:.3em}
.qawl-addressee,.qawl-via{border:1px dotted var(--ink);border-radius:.3em;padding:0 .15em}
.qawl-via{border-style:dashed}
.qawl-cue[data-n]::after,.qawl-speaker[data-n]::after,.qawl-addressee[data-n]::after,.qawl-via[data-n]::after{content:attr(data-n);content:attr(data-n)/"";font-size:.65em;font-weight:700;vertical-align:super;line-height:1;padding-inline-start:.2em}
.qawl-entity{border-bottom:2px solid transparent}
.qawl-person{border-bottom:2px solid var(--person)}
.qawl-place{border-bottom:3px dotted var(--place)}
.qawl-organization{border-bottom:2px dashed var(--organization)}
.qawl .qawl-on{outline:2px solid var(--ink);outline-offset:1px}
.qawl b.qawl-on,.qawl span.qawl-on{background:var(--on);color:var(--on-ink)}
.qawl-quote:focus-visible,.qawl-quote:target,.qawl a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.qawl-card{position:fixed;inset:auto 0 0;z-index:1;background:var(--ink);color:var(--paper);padding:.5rem 1rem;line-height:1.7;margin:0}
.qawl-card[hidden]{display:none}`;

const PRINT = `
@media print{.qawl,.qawl-page{color-scheme:light;${LIGHT}}.qawl{display:block;font-size:11pt;max-width:none;padding:0}.qawl-card{display:none}.qawl-quote{border-color:#000}.qawl-quote[data-n]::before{background:none;color:#000;border:1px solid #000}.qawl-cue,.qawl-speaker{color:#000}.qawl-side{margin-top:2rem}.qawl-links{display:none}.qawl-speakers li,.qawl-legend{break-inside:avoid}}`;

const PAGE = `
.qawl-page{margin:0;background:var(--paper);color:var(--ink)}
.qawl-page>header{font:1rem/1.7 ${FONTS};max-width:76rem;box-sizing:border-box;margin:0 auto;padding:1rem 1rem 0}
.qawl-page h1{font-size:1.5rem;margin:0}`;

/** The style of a fragment, and of the page around it. The palettes last: print comes behind them all. */
export function styleOf(theme: Theme): string {
  const dark = `.qawl,.qawl-page{color-scheme:dark;${DARK}}`;
  const light = `.qawl,.qawl-page{${LIGHT}}`;
  const palette = {
    light,
    dark,
    auto: `${light}@media(prefers-color-scheme:dark){${dark}}`,
  }[theme];
  return `${LAYOUT}${MARKS}${PAGE}\n${palette}${PRINT}\n`;
}
