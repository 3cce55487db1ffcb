import { strFromU8, unzipSync } from 'fflate';
import type { PrintedReport, ReportFormat } from '../printed.model';
import { renderReport } from '../render-report';

/** Written files, read again by other means than they were written with. */

export const filesOf = async (report: PrintedReport, format: ReportFormat): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await renderReport(report, format))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

export const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');

export const textOfMarkup = (xml: string): string =>
  unescaped(xml.replace(/<\/?(td|th|p|w:p|li|h\d)[ >][^>]*>?/g, ' ').replace(/<[^>]*>/g, ''));

export const textOfDocx = async (report: PrintedReport): Promise<string> => {
  const { 'word/document.xml': xml = '' } = await filesOf(report, 'docx');
  return textOfMarkup(xml.replace(/<\/w:p>/g, ' '));
};

interface SheetCell {
  readonly value: string;
  readonly formula: string | undefined;
  readonly type: string | undefined;
}

export const cellsOf = (sheet: string): ReadonlyMap<string, SheetCell> =>
  new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(
      ([, name = '', tags = '', inner = '']) => [
        name,
        {
          value: /<v>(.*?)<\/v>/.exec(inner)?.[1] ?? '',
          formula: /<f>(.*?)<\/f>/.exec(inner)?.[1],
          type: /t="(\w+)"/.exec(tags)?.[1],
        },
      ],
    ),
  );
