export * from './check/against-log';
export * from './check/check-report';
export * from './check/decode-report';
export * from './check/findings';
export * from './check/read-report-file';
export type { ReadReport } from './check/read-report.model';
export { type PrintedReport, REPORT_FORMATS, type ReportFormat } from './render/printed.model';
export { type RenderProgress, renderInBackground } from './render/render-job';
export { MEDIA_TYPES, renderReport } from './render/render-report';
