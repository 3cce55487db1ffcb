/**
 * What the bundled face (Roboto) has letters for: Latin, Greek, Cyrillic, the usual signs. Anything else (emoji, Arabic,
 * Chinese) is shown as the replacement character instead of as nothing; the other formats print it as it is.
 */
const WITHOUT_GLYPH =
  /[^\t\n\r\u0020-\u024f\u0259\u02c6-\u02dd\u0370-\u052f\u1e00-\u1eff\u2010-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2212\u221a\u221e\u2248\u2260\u2264\u2265\ufffd]/gu;

export const inFace = (text: string): string => text.replace(WITHOUT_GLYPH, '\ufffd');
