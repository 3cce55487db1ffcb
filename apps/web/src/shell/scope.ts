import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useSignedIn } from '../api/session';
import { OFFICE_PARAMETER, readRemembered, REMEMBERED_SCOPE } from './office-in-address';

/** The context bar: what every page is about. In the address, so that a link shows the same; remembered between pages. */
export interface Scope {
  readonly office: string;
  readonly year: number;
  /** `01` … `12`; absent = the whole year. */
  readonly month?: string;
  readonly section?: string;
}

const NAMES = { office: OFFICE_PARAMETER, year: 'tahun', month: 'bulan', section: 'seksi' } as const;

export const thisYear = (): number => new Date().getFullYear();

export const useScope = () => {
  const { office: own } = useSignedIn();
  const [parameters, setParameters] = useSearchParams();
  const remembered = readRemembered();
  const find = (name: keyof typeof NAMES): string | undefined => parameters.get(NAMES[name]) ?? remembered[name];
  const year = Number(find('year'));
  const month = find('month');
  const section = find('section');
  const scope: Scope = {
    office: find('office') ?? own,
    year: Number.isInteger(year) && year >= 1950 && year <= 2199 ? year : thisYear(),
    ...(month === undefined || !/^(0[1-9]|1[0-2])$/.test(month) ? {} : { month }),
    ...(section === undefined || section === '' ? {} : { section }),
  };
  /** `undefined` takes a part away: the whole year, all sections. */
  const change = useCallback(
    (changes: Partial<Record<keyof typeof NAMES, string | undefined>>) => {
      const kept = { ...readRemembered() };
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) Reflect.deleteProperty(kept, name);
        else kept[name] = value;
      }
      sessionStorage.setItem(REMEMBERED_SCOPE, JSON.stringify(kept));
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            const key = NAMES[name as keyof typeof NAMES];
            if (value === undefined) next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace: true },
      );
    },
    [setParameters],
  );
  return { ...scope, change };
};

/** The office of a session is forgotten with it. */
export const forgetScope = (): void => {
  sessionStorage.removeItem(REMEMBERED_SCOPE);
};
