import type { Evented } from '@jejak/kernel';
import type { FinalVersion, LkipEvent, ReviewedReport } from './lkip.events';

interface Report {
  readonly year: number;
  /** `2021-Q1`; absent = the whole year. */
  readonly period?: string;
  /** Of the report that is written now, or was finalised last. */
  readonly revision: number;
  readonly texts: Readonly<Record<string, string>>;
  /** Accounts that drafted this revision or wrote in it: none of them reviews or finalises it. */
  readonly writers: readonly string[];
  /** Signed reports, oldest first; they stay whatever comes after. */
  readonly versions: readonly FinalVersion[];
}

export type LkipReport =
  | (Report & { readonly status: 'drafted' })
  | (Report & { readonly status: 'reviewed'; readonly reviewed: ReviewedReport; readonly reviewer: string })
  | (Report & { readonly status: 'final' });
export type LkipState = { readonly status: 'new' } | LkipReport;

export const initialLkip: LkipState = { status: 'new' };

export const evolveLkip = (state: LkipState, { type, data, meta }: Evented<LkipEvent>): LkipState => {
  if (type === 'LkipDrafted')
    return {
      status: 'drafted',
      year: data.year,
      ...(data.period === undefined ? {} : { period: data.period }),
      revision: 0,
      texts: {},
      writers: [meta.actor],
      versions: [],
    };
  if (state.status === 'new') return state;
  switch (type) {
    case 'LkipTextWritten': {
      const { [data.block]: _before, ...others } = state.texts;
      const texts = data.text === null ? others : { ...others, [data.block]: data.text };
      return { ...drafted(state), texts, writers: [...new Set([...state.writers, meta.actor])] };
    }
    case 'LkipReviewed':
      return { ...shared(state), status: 'reviewed', reviewed: data.reviewed, reviewer: meta.actor };
    case 'LkipReturned':
      return drafted(state);
    case 'LkipModelStored':
      return state;
    case 'LkipFinalised':
      return { ...shared(state), status: 'final', versions: [...state.versions, data.version] };
    case 'LkipRevisionOpened':
      return { ...drafted(state), revision: data.revision, writers: [meta.actor] };
  }
};

const shared = (state: LkipReport): Report => {
  const { year, period, revision, texts, writers, versions } = state;
  return { year, ...(period === undefined ? {} : { period }), revision, texts, writers, versions };
};

/** What was reviewed is no longer what is written. */
const drafted = (state: LkipReport): LkipReport & { readonly status: 'drafted' } => ({
  ...shared(state),
  status: 'drafted',
});
