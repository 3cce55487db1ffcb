import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/**
 * Printed, a sheet is one page wide and as many pages long as it needs (ECMA-376 part 1, 18.3.1.63 and 18.3.1.65), with
 * its caption and column titles on each of them.
 * @param sheets how many; the first one has no titles
 */
export const onePageWide = (sheets: number): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
      'xl/workbook.xml': {
        transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${titles(xml, sheets)}</definedNames>`),
      },
    },
  },
});

const titles = (workbook: string, sheets: number): string =>
  [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)]
    .slice(1, sheets)
    .map(
      ([, name = ''], place) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${String(place + 1)}">'${name.replace(/'|&apos;/g, "''")}'!$1:$2</definedName>`,
    )
    .join('');
