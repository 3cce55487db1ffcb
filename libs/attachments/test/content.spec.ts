import { Refusal } from '@jejak/kernel';
import { ATTACHMENT_LIMITS } from '../src/attachment/attachment-limits';
import { checkContent, requireFileName } from '../src/content/check-content';
import { docxWith, EXE, JPEG, LETTER, PDF, PNG, xlsxWith, zipOf } from './sample-files';

const answer = async (name: string, content: Buffer): Promise<string> => {
  try {
    return await checkContent(name, content);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const text = (content: string): Buffer => Buffer.from(content);
const bomb = Buffer.alloc(60 * 1024 * 1024);

describe('An attachment is known by its content', () => {
  it.each([
    ['surat.pdf', PDF, 'application/pdf'],
    ['FOTO.JPG', JPEG, 'image/jpeg'],
    ['foto.jpeg', Buffer.concat([JPEG, Buffer.alloc(64)]), 'image/jpeg'],
    ['foto.png', PNG, 'image/png'],
    ['surat.docx', LETTER, DOCX],
    ['surat.docx', docxWith(), DOCX],
    ['rekap.xlsx', xlsxWith(), XLSX],
    ['catatan.txt', text('Rapat di Merak, 24 Februari — biaya 3 < 5 juta\r\n'), 'text/plain'],
    ['data.csv', text('\uFEFFno;nama\n1;Orang Contoh\n'), 'text/csv'],
  ])('%s is taken: %#', async (name, content, type) => {
    expect(await answer(name, content)).toBe(type);
  });

  it.each([
    ['of zero bytes', 'surat.pdf', Buffer.alloc(0), 'ATTACHMENT_EMPTY'],
    ['of 11 MB', 'surat.pdf', Buffer.alloc(11 * 1024 * 1024), 'ATTACHMENT_TOO_LARGE'],
    ['a program called PDF', 'surat.pdf', EXE, 'FILE_TYPE_MISMATCH'],
    ['a program', 'setup.exe', EXE, 'FILE_TYPE_NOT_ALLOWED'],
    ['a page', 'surat.html', text('<html></html>'), 'FILE_TYPE_NOT_ALLOWED'],
    ['a picture that is a program', 'cap.svg', text('<svg onload="x()"/>'), 'FILE_TYPE_NOT_ALLOWED'],
    ['a picture that is a program, called a text', 'cap.txt', text('<svg onload="x()"/>'), 'FILE_TYPE_MISMATCH'],
    ['a page called a table', 'data.csv', text('\n <!DOCTYPE html><script>1</script>'), 'FILE_TYPE_MISMATCH'],
    ['a script called a text', 'a.txt', text('#!/bin/sh\nrm -rf /\n'), 'FILE_TYPE_MISMATCH'],
    ['a text that is not UTF-8', 'a.txt', Buffer.from([0x41, 0xe9, 0x41]), 'FILE_TYPE_MISMATCH'],
    ['a text with zeros', 'a.txt', text('a\0b'), 'FILE_TYPE_MISMATCH'],
    ['a photo called PDF', 'surat.pdf', JPEG, 'FILE_TYPE_MISMATCH'],
    ['a workbook called a document', 'surat.docx', xlsxWith(), 'FILE_TYPE_MISMATCH'],
    ['an archive called a document', 'surat.docx', zipOf({ 'a.txt': 'a' }), 'FILE_TYPE_MISMATCH'],
    ['a name without an end', 'surat', PDF, 'FILE_TYPE_NOT_ALLOWED'],
  ])('%s is refused', async (_what, name, content, code) => {
    expect(await answer(name, content)).toBe(code);
  });
});

describe('A file that is two files, or runs something', () => {
  const archive = zipOf({ 'a.txt': 'a' });
  it.each([
    ['a PDF with an archive behind it', 'a.pdf', Buffer.concat([PDF, archive]), 'FILE_BROKEN'],
    ['a PDF with a page behind it', 'a.pdf', Buffer.concat([PDF, text('<script>1</script>')]), 'FILE_BROKEN'],
    [
      'a PDF that is an archive within its text',
      'a.pdf',
      Buffer.concat([text('%PDF-1.4\n'), archive, text('\n%%EOF\n')]),
      'FILE_BROKEN',
    ],
    ['a PDF cut off', 'a.pdf', PDF.subarray(0, -8), 'FILE_BROKEN'],
    ['a PDF with a script', 'a.pdf', Buffer.concat([text('%PDF-1.4\n<< /S /JavaScript >>\n'), PDF]), 'ACTIVE_CONTENT'],
    [
      'a PDF that starts a program',
      'a.pdf',
      Buffer.concat([text('%PDF-1.4\n<< /S /Launch >>\n'), PDF]),
      'ACTIVE_CONTENT',
    ],
    ['a PNG with an archive behind it', 'a.png', Buffer.concat([PNG, archive]), 'FILE_BROKEN'],
    ['a JPEG with a page behind it', 'a.jpg', Buffer.concat([JPEG, text('<html>')]), 'FILE_BROKEN'],
    ['a document with something before it', 'a.docx', Buffer.concat([text('PK'), docxWith()]), 'FILE_BROKEN'],
    ['a document with something behind it', 'a.docx', Buffer.concat([docxWith(), text('MZ')]), 'FILE_BROKEN'],
    ['a document with macros', 'a.docx', docxWith({ 'word/vbaProject.bin': 'x' }), 'ACTIVE_CONTENT'],
    [
      'a document of the type with macros',
      'a.docx',
      docxWith({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      'ACTIVE_CONTENT',
    ],
    [
      'a document with a template from elsewhere',
      'a.docx',
      docxWith({
        'word/_rels/settings.xml.rels':
          '<Relationship Type="x/attachedTemplate" Target="http://x" TargetMode="External"/>',
      }),
      'ACTIVE_CONTENT',
    ],
    ['a workbook with a program within', 'a.xlsx', xlsxWith({ 'xl/embeddings/oleObject1.bin': 'x' }), 'ACTIVE_CONTENT'],
    ['a document that leads out of its folder', 'a.docx', docxWith({ '../../etc/passwd': 'x' }), 'FILE_BROKEN'],
  ])('%s is refused', async (_what, name, content, code) => {
    expect(await answer(name, content)).toBe(code);
  });

  it('an archive that unpacks to gigabytes is refused before another library looks into it', async () => {
    const packed = docxWith({ 'word/media/a.xml': bomb });
    expect(packed.length).toBeLessThan(ATTACHMENT_LIMITS.bytes);
    expect(await answer('a.docx', packed)).toBe('ARCHIVE_TOO_LARGE');
    // The same number of bytes, lying about its size in the directory.
    const liar = Buffer.from(packed);
    for (let at = liar.length - 1; at > 0; at--)
      if (liar.readUInt32LE(Math.min(at, liar.length - 4)) === 0x02014b50) liar.writeUInt32LE(10, at + 24);
    expect(await answer('a.docx', liar)).toBe('ARCHIVE_TOO_LARGE');
    const many = Object.fromEntries(
      Array.from({ length: ATTACHMENT_LIMITS.parts + 1 }, (_, at) => [`${String(at)}.xml`, '']),
    );
    expect(await answer('a.docx', docxWith(many))).toBe('ARCHIVE_TOO_LARGE');
  });
});

describe('The name of a file', () => {
  it.each([
    '../../etc/passwd.pdf',
    '/etc/x.pdf',
    'a\\b.pdf',
    '.pdf',
    'a\u0000.pdf',
    'a\u202Efdp.exe',
    '',
    ' a.pdf',
    `${'x'.repeat(200)}.pdf`,
  ])('is refused when it is %j', (name) => {
    expect(() => requireFileName(name)).toThrow(Refusal);
  });

  it('is otherwise what it was', () => {
    expect(requireFileName('Surat Perintah No. 12 (salinan) — Merak.pdf')).toBe(
      'Surat Perintah No. 12 (salinan) — Merak.pdf',
    );
  });
});
