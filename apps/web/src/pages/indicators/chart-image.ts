import { keepFile } from './table-file';

/** Drawn larger than on the screen, so that it stays sharp on paper. */
const SCALE = 2;
/** What a drawing takes from the style sheets of the page, and would lose outside of it. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
];

const withStyles = (svg: SVGSVGElement): SVGSVGElement => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original);
    const target = copies[index];
    if (target === undefined) continue;
    for (const name of STYLES) target.setAttribute(name, style.getPropertyValue(name));
    target.removeAttribute('style');
    target.removeAttribute('class');
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
};

const loaded = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      reject(new Error('the drawing could not be read'));
    };
    image.src = source;
  });

/** The chart as it is on the screen, with the ground of the page behind it, as a PNG. */
export const saveChart = async (svg: SVGSVGElement, name: string): Promise<void> => {
  const { width, height } = svg.getBoundingClientRect();
  const copy = withStyles(svg);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy);
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser does not draw');
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--jejak-surface').trim();
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('this browser wrote no picture');
  keepFile(blob, `${name}.png`);
};
