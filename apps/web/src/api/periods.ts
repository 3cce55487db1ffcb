import { useQuery } from '@tanstack/react-query';
import { useScope } from '../shell/scope';
import { answered, api } from './client';
import { useMay } from './session';

export const PERIOD_STATUSES = ['open', 'reopened', 'complete', 'approved', 'locked'] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

const isPeriodStatus = (text: string): text is PeriodStatus => PERIOD_STATUSES.some((status) => status === text);

export interface SectionMonthStatus {
  readonly id: string;
  readonly section: string;
  /** `2021-03` */
  readonly month: string;
  readonly status: PeriodStatus;
  readonly revision: number;
}

/** The months of a year on which a step was taken; one that is missing is open (DOMAIN: a month is open from its start). */
export const usePeriods = (year: number) => {
  const { office } = useScope();
  const may = useMay();
  return useQuery({
    queryKey: ['periods', office, year],
    enabled: may('record.read'),
    queryFn: async (): Promise<readonly SectionMonthStatus[]> => {
      const query = { entity: 'period', from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, limit: 200 };
      const { records } = await answered(
        api.GET('/api/offices/{office}/records', { params: { path: { office }, query } }),
      );
      return records.flatMap(({ id, status, summary, revision }) => {
        const { section, month } = summary as Record<string, unknown>;
        if (typeof section !== 'string' || typeof month !== 'string' || !isPeriodStatus(status)) return [];
        return [{ id, section, month, status, revision }];
      });
    },
  });
};

interface Place {
  readonly year: number;
  readonly month?: string | undefined;
  readonly section?: string | undefined;
}

/** The status of one month of one section; undefined where none is chosen or nothing is known yet. */
export const usePeriodStatus = ({ year, month, section }: Place): PeriodStatus | undefined => {
  const { data } = usePeriods(year);
  if (data === undefined || month === undefined || section === undefined) return undefined;
  const key = `${String(year)}-${month}`;
  return data.find((one) => one.month === key && one.section === section)?.status ?? 'open';
};
