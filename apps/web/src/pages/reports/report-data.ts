import type { LkipDocument, ReportDifference } from '@jejak/lkip/domain';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { fetchRegister } from '../../api/records';
import { useScope } from '../../shell/scope';

export type Block = LkipDocument['blocks'][number];
export type Table = Extract<Block, { readonly kind: 'table' }>;
export type Chart = Extract<Block, { readonly kind: 'chart' }>;
export type Figures = LkipDocument['figures'];
export type Run = Extract<Block, { readonly kind: 'paragraph' }>['runs'][number];
export type { LkipDocument, ReportDifference };

/** Which report, and which of its forms: a signed revision, or what the log gives now. */
export interface ReportPlace {
  readonly year: string;
  /** `2021-Q1`; absent = the whole year. */
  readonly period?: string | undefined;
  /** A signed revision; absent = the draft, or the newest signed one where no draft is written. */
  readonly revision?: number | undefined;
  readonly draft?: boolean | undefined;
}

export interface Version {
  readonly revision: number;
  readonly finalisedOn: string;
  readonly position: number;
  readonly digest: string;
  readonly modelDigest: string;
  readonly unlocked?: { readonly periods: number; readonly reason: string };
}

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly place: string;
  readonly stated: string;
  readonly computed: string;
  readonly sentence: string;
}

interface FindingsAnswer {
  readonly findings: readonly Finding[];
  readonly unread: readonly { readonly line: number; readonly why: string }[];
}

interface Verification {
  readonly version: Version;
  readonly atPosition: readonly ReportDifference[];
  readonly now: { readonly position: string; readonly differences: readonly ReportDifference[] };
}

/** The reference of the API gives these shapes as plain objects; here they get the model's own types. */
const documentOf = (answer: unknown): LkipDocument => answer as LkipDocument;
const versionsOf = (answer: unknown): readonly Version[] => answer as readonly Version[];
const findingsOf = (answer: unknown): FindingsAnswer => answer as FindingsAnswer;
const verificationOf = (answer: unknown): Verification => answer as Verification;

const queryOf = ({ period, revision, draft }: ReportPlace) => ({
  ...(period === undefined ? {} : { period }),
  ...(revision === undefined ? {} : { revision }),
  ...(draft === true ? { draft: 'true' as const } : {}),
});

export const useReports = () => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['reports', office],
    queryFn: () => fetchRegister(office, { entity: 'lkip', limit: 200 }),
  });
};

export const useReport = (place: ReportPlace | undefined) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['report', office, place],
    enabled: place !== undefined,
    queryFn: async () => {
      const { year, ...rest } = place ?? { year: '' };
      const query = queryOf({ year, ...rest });
      return documentOf(
        await answered(api.GET('/api/offices/{office}/lkip/{year}', { params: { path: { office, year }, query } })),
      );
    },
  });
};

export const useReportStatus = ({ year, period }: ReportPlace) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['report-status', office, year, period],
    queryFn: async () => {
      const params = { path: { office, year }, query: queryOf({ year, period }) };
      const answer = await answered(api.GET('/api/offices/{office}/lkip/{year}/status', { params }));
      return { ...answer, versions: versionsOf(answer.versions) };
    },
  });
};

export const useFindings = ({ year, period }: ReportPlace) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['report-findings', office, year, period],
    queryFn: async () => {
      const params = { path: { office, year }, query: queryOf({ year, period }) };
      const answer = await answered(api.GET('/api/offices/{office}/lkip/{year}/findings', { params }));
      return findingsOf(answer);
    },
  });
};

export const useVerification = ({ year, period }: ReportPlace, revision: number | undefined) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['report-verification', office, year, period, revision],
    enabled: revision !== undefined,
    queryFn: async () => {
      const params = { path: { office, year }, query: queryOf({ year, period, revision }) };
      const answer = await answered(api.GET('/api/offices/{office}/lkip/{year}/verify', { params }));
      return verificationOf(answer);
    },
  });
};

export const useRestatements = () => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['restatements', office],
    queryFn: () => answered(api.GET('/api/offices/{office}/lkip/restatements', { params: { path: { office } } })),
  });
};

/** Where a report is downloaded; the cookie does the rest. */
export const fileOf = (office: string, place: ReportPlace, format: string): string => {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(queryOf(place))) query.set(name, String(value));
  return `/api/offices/${office}/lkip/${place.year}?${query.toString()}`;
};
