import { useQuery } from '@tanstack/react-query';
import { fetchRegister } from '../../api/records';
import { useMay } from '../../api/session';
import { useZone } from '../../api/situation';
import { useParameters } from '../../design/use-parameters';
import { useScope } from '../../shell/scope';
import type { Moment } from './figures';
import { type Official, officialOf, readMoment } from './moment-reading';

const MOST_ROWS = 200;
const POSITION = /^\d{16}$/;

export const useOfficial = (year: number) => {
  const { office } = useScope();
  const may = useMay();
  return useQuery({
    queryKey: ['official', office, year],
    enabled: may('record.read'),
    queryFn: async (): Promise<Official> => {
      const query = { entity: 'period', from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, limit: MOST_ROWS };
      const { records } = await fetchRegister(office, query);
      return officialOf(records);
    },
  });
};

export const MODES = ['berjalan', 'resmi', 'tanggal'] as const;
export type Mode = (typeof MODES)[number];

export interface ChosenMoment {
  readonly mode: Mode;
  readonly asOf: Moment;
  /** The figures can be asked for: the moment is known. */
  readonly ready: boolean;
  readonly official: Official | undefined;
  /** What was written into the field. */
  readonly written: string;
  readonly choose: (mode: Mode, written?: string) => void;
  /** For links to pages of the same figures. */
  readonly search: string;
}

/** Resmi, berjalan or per tanggal: in the address, so that a link shows the same figures. */
export const useMoment = (): ChosenMoment => {
  const { year } = useScope();
  const zone = useZone();
  const { get, set } = useParameters();
  const { data: official } = useOfficial(year);
  const saat = get('saat');
  const written = saat === undefined || saat === 'resmi' ? '' : saat;
  const mode: Mode = saat === 'resmi' ? 'resmi' : saat === undefined ? 'berjalan' : 'tanggal';
  const asOf =
    mode === 'resmi' ? official?.position : POSITION.test(written) || written.includes('T') ? written : undefined;
  return {
    mode,
    asOf,
    ready: mode === 'berjalan' || asOf !== undefined,
    official,
    written,
    choose: (next, text = '') => {
      set({
        saat:
          next === 'berjalan'
            ? undefined
            : next === 'resmi'
              ? 'resmi'
              : (readMoment(text, zone, Date.now()) ?? 'tanggal'),
      });
    },
    search: saat === undefined || saat === 'tanggal' ? '' : `saat=${encodeURIComponent(saat)}`,
  };
};
