import { writeZip } from '@jejak/recaps';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { drawChart } from '../chart/chart-shapes';
import { escapeMarkup } from '../escape';
import type { PrintedChart } from '../printed.model';
import { PAGE } from '../table-layout';
import { chartPart } from './chart-part';

/** The style of an empty paragraph in which a chart is put: no text of a report can look like it, being escaped. */
export const CHART_STYLE = 'Bagan';
const CHART_PLACE = new RegExp(`(<w:p><w:pPr><w:pStyle w:val="${CHART_STYLE}"/></w:pPr>)</w:p>`, 'g');

/** Begin, instruction and separator of the contents field in one run, which not every word processor reads as a field. */
const FIELD_HEAD =
  /<w:r><w:fldChar w:fldCharType="begin"[^>]*\/>(<w:instrText[^>]*>TOC [^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)<\/w:r>/;

const FIELD_BEGIN = '<w:fldChar w:fldCharType="begin"/>';
const FIELD_BLOCK = /<w:sdtPr><w:alias [^>]*\/>/;
const GALLERY = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** The word processor gives more room to the legend than the drawing of the other formats does. */
const TALLER = 1.3;
const EMU_PER_POINT = 12_700;

export interface ContentsLine {
  readonly level: number;
  readonly text: string;
}

export interface PackageContents {
  /** The report's own day, instead of the clock's. */
  readonly date: string;
  readonly lines: readonly ContentsLine[];
  readonly charts: readonly PrintedChart[];
}

/**
 * What the package that writes the document leaves open: the day, which it takes from the clock; the list of contents,
 * shown until the word processor updates the field with page numbers; and charts, which it has none of.
 */
export const fixedPackage = (bytes: Uint8Array, { date, lines, charts }: PackageContents): Uint8Array => {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const file = files[name];
    if (file !== undefined) files[name] = strToU8(change(strFromU8(file)));
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${date}T00:00:00Z`),
  );
  edit('word/document.xml', (xml) => {
    let nth = 0;
    return xml
      .replace(FIELD_BLOCK, (alias) => `${alias}${GALLERY}`)
      .replace(
        FIELD_HEAD,
        (_, ...parts: string[]) => `${[FIELD_BEGIN, ...parts.slice(0, 2)].map(run).join('')}${list(lines)}`,
      )
      .replace(CHART_PLACE, (place, open: string) => {
        const chart = charts[nth];
        return chart === undefined ? place : `${open}${frame(chart, ++nth)}</w:p>`;
      });
  });
  charts.forEach((chart, nth) => {
    files[`word/charts/chart${String(nth + 1)}.xml`] = strToU8(chartPart(chart));
  });
  const each = (text: (nth: string) => string): string => charts.map((_, nth) => text(String(nth + 1))).join('');
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      () =>
        `${each((nth) => `<Override ContentType="${CHART_TYPE}" PartName="/word/charts/chart${nth}.xml"/>`)}</Types>`,
    ),
  );
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      () =>
        `${each((nth) => `<Relationship Id="rIdChart${nth}" Type="${RELATED}/chart" Target="charts/chart${nth}.xml"/>`)}</Relationships>`,
    ),
  );
  return writeZip(files);
};

const run = (content: string): string => `<w:r>${content}</w:r>`;

/** The first line stands in the paragraph of the field's head, the field's end in a paragraph of its own. */
const list = ([first, ...rest]: readonly ContentsLine[]): string => {
  const words = (text: string): string => run(`<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`);
  if (first === undefined) return '';
  const paragraphs = rest.map(
    ({ level, text }) => `<w:p><w:pPr><w:pStyle w:val="TOC${String(level)}"/></w:pPr>${words(text)}</w:p>`,
  );
  return `${words(first.text)}</w:p>${paragraphs.join('')}<w:p>`;
};

const frame = (chart: PrintedChart, nth: number): string => {
  const { width, height } = drawChart(chart);
  const wide = PAGE.width - 2 * PAGE.margin;
  const [cx, cy] = [wide, (wide * height * TALLER) / width].map((points) => String(Math.round(points * EMU_PER_POINT)));
  const id = String(nth);
  const said = `title="${escapeMarkup(chart.title)}" descr="${escapeMarkup(chart.description)}"`;
  return run(
    `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx ?? ''}" cy="${cy ?? ''}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${id}" name="Bagan ${id}" ${said}/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATED}" r:id="rIdChart${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
};
