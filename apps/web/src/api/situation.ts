import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client';
import { useSignedIn } from './session';
import { useScope } from '../shell/scope';
import { dayAt, type Situation } from '../records/rules';

/** Until the office's own zone is known: most offices are in the west. */
const FALLBACK = 'Asia/Jakarta';

/** Offices that the caller reaches, with zone and present day. */
export const useOffices = () =>
  useQuery({ queryKey: ['offices'], queryFn: () => answered(api.GET('/api/offices')), staleTime: 600_000 });

/** The zone of the office that is shown. */
export const useZone = (): string => {
  const { office } = useScope();
  const { data } = useOffices();
  return data?.offices.find((one) => one.office === office)?.zone ?? FALLBACK;
};

/** Who decides, when and where, as far as this browser knows. */
export const useSituation = (): ((stream: string, references: Situation['references']) => Situation) => {
  const { account, role, section = '' } = useSignedIn();
  const { office } = useScope();
  const zone = useZone();
  return (stream, references) => {
    const now = new Date().toISOString();
    return { stream, references, office, zone, now, today: dayAt(now, zone), actor: account, role, section };
  };
};
