import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** A zip archive of deflated parts, enough for a workbook. `stated` is what the directory says of each part's size. */
export const zip = (parts: readonly Part[], stated?: number): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(stated ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    directory.push(Buffer.concat([Buffer.from('504b0102', 'hex'), version, common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
};

const column = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** A cell as it stands in a sheet's XML: text, a number with an optional style, or nothing. */
export type SheetCell = string | { readonly number: string; readonly date?: true } | null;

/** A workbook with one sheet for each entry; style 1 is a date. */
export const workbook = (sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>): Buffer => {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const xml = (name: string, content: string): Part => ({
    name,
    content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`),
  });
  const cellXml = (cell: SheetCell, row: number, index: number): string => {
    const place = `${column(index)}${String(row)}`;
    if (cell === null) return '';
    if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    return `<c r="${place}"${cell.date === true ? ' s="1"' : ''}><v>${cell.number}</v></c>`;
  };
  const sheetXml = (rows: readonly (readonly SheetCell[])[]): string =>
    `<worksheet xmlns="${main}"><sheetData>${rows
      .map((row, index) => ({ cells: row.map((cell, at) => cellXml(cell, index + 1, at)).join(''), number: index + 1 }))
      .filter(({ cells }) => cells !== '')
      .map(({ cells, number }) => `<row r="${String(number)}">${cells}</row>`)
      .join('')}</sheetData></worksheet>`;
  const numbered = names.map((name, index) => ({ name, id: String(index + 1) }));
  return zip([
    xml(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered
        .map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    xml(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}">${numbered
        .map(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    xml(
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    ...numbered.map(({ name, id }) => xml(`xl/worksheets/sheet${id}.xml`, sheetXml(sheets[name] ?? []))),
  ]);
};
