import { SECTIONS } from '@jejak/records';
import { usePeriods } from '../../api/periods';
import { useCountedKinds } from '../../api/records';
import { useMay, useSignedIn } from '../../api/session';
import { useScope } from '../../shell/scope';
import { useCounts } from '../indicators/figures';
import { type MonthState, monthState } from './month-status';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Every month of every shown section, from the periods and from what is recorded. */
export const useMonths = () => {
  const { office, year, section } = useScope();
  const { offices = [] } = useSignedIn();
  const may = useMay();
  const periods = usePeriods(year);
  const counts = useCounts(year, undefined, may('figures.read'));
  const kinds = useCountedKinds();
  const today = offices.find((one) => one.office === office)?.today ?? new Date().toISOString().slice(0, 10);
  const sections = SECTIONS.filter((one) => section === undefined || one === section);
  const error = periods.error ?? counts.error ?? kinds.error;
  const { data: closed } = periods;
  const { data: counted } = counts;
  const { data: named } = kinds;
  const states: readonly MonthState[] | undefined =
    closed === undefined || counted === undefined || named === undefined
      ? undefined
      : sections.flatMap((one) =>
          MONTHS.map((month) =>
            monthState({
              section: one,
              month: `${String(year)}-${month}`,
              thisMonth: today.slice(0, 'YYYY-MM'.length),
              periods: closed,
              counts: counted.counts,
              kinds: named.kinds,
            }),
          ),
        );
  const refetch = (): void => {
    void periods.refetch();
    void counts.refetch();
    void kinds.refetch();
  };
  return { sections, states, error, refetch, kinds: named?.kinds ?? [] };
};
