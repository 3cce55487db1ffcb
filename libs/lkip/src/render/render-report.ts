import { canonicalJson } from '@jejak/kernel';
import { writeHtml } from './html/write-html';
import type { PrintedReport, ReportFormat } from './printed.model';

export type { ReportFormat } from './printed.model';

/** What a browser or a mail program calls each format. */
export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * A report as a file. The same report gives the same bytes: whatever day stands in the file is the report's own. The
 * libraries behind the writers are loaded when a format is asked for.
 */
export const renderReport = async (report: PrintedReport, format: ReportFormat): Promise<Uint8Array> => {
  switch (format) {
    case 'json':
      return Buffer.from(`${canonicalJson(report)}\n`);
    case 'html':
      return Buffer.from(writeHtml(report));
    case 'pdf':
      return (await import('@jejak/lkip/write-pdf')).writePdf(report);
    case 'docx':
      return (await import('@jejak/lkip/write-docx')).writeDocx(report);
    case 'xlsx':
      return (await import('@jejak/lkip/write-xlsx')).writeXlsxAnnex(report);
  }
};
