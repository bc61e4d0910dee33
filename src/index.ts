export * from './core.js';
export { toBrat } from './formats/brat.js';
export type { AddressOptions } from './formats/checked.js';
export { type ConllOptions, type ConllSplit, toConll } from './formats/conll.js';
export { renderHtml } from './formats/html/html.js';
export type { RenderOptions } from './formats/html/options.js';
export { type JsonLd, type JsonLdValue, toJsonLd } from './formats/jsonld.js';
export { type TeiOptions, toTei } from './formats/tei.js';
export { toWebAnnotations } from './formats/web-annotations.js';
