import { useSignedIn } from './session';
import { useScope } from '../shell/scope';
import { dayAt, type Situation } from '../records/rules';

/** Offices of the west are the most; the server knows each office's own zone and decides by it. */
const ZONE = 'Asia/Jakarta';

export const useZone = (): string => ZONE;

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
