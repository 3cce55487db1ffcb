/** What XML 1.0 cannot hold at all, in whatever form: control characters, halves of surrogate pairs, non-characters. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as every writer takes it: what no format can hold is shown as the replacement character. */
export const writable = (text: string): string => text.replace(NOT_IN_XML, '\ufffd');

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text within HTML, SVG or XML, in elements and in quoted attributes alike. */
export const escapeMarkup = (text: string): string => writable(text).replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);
