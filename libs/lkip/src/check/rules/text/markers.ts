/** How a list or heading is counted: `1.`, `2)`, `a.`, `(b)`, `iv.`; the kind tells one count from another. */
export interface Marker {
  readonly style: string;
  readonly value: number;
}

const MARKER = /^(\()?(\d{1,3}|[a-z]|[ivx]{1,5})([.)])$/i;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * Every count that a marker may be of: `i.` is the first of `i. ii.` or the ninth of `a. b.`, the letter first.
 */
export const readMarkers = (text: string): readonly Marker[] => {
  const [, open = '', counted = '', close = ''] = MARKER.exec(text) ?? [];
  const mark = `${open}${close}`;
  if (counted === '') return [];
  if (/^\d/.test(counted)) return [{ style: `1${mark}`, value: Number(counted) }];
  const lower = counted.toLowerCase();
  const isCapital = counted !== lower;
  const roman = ROMANS.indexOf(lower) + 1;
  return [
    ...(lower.length === 1 ? [{ style: `${isCapital ? 'A' : 'a'}${mark}`, value: lower.charCodeAt(0) - 96 }] : []),
    ...(roman > 0 ? [{ style: `${isCapital ? 'I' : 'i'}${mark}`, value: roman }] : []),
  ];
};

/** As the marker was printed: `3` in the style `a.` is `c.`. */
export const printMarker = ({ style, value }: Marker): string => {
  const open = style.includes('(') ? '(' : '';
  const close = style.slice(-1);
  const kind = style.charAt(0);
  const lower =
    kind === '1'
      ? String(value)
      : /i/i.test(kind)
        ? (ROMANS[value - 1] ?? String(value))
        : String.fromCharCode(96 + value);
  return `${open}${/[A-Z]/.test(kind) ? lower.toUpperCase() : lower}${close}`;
};
