import type { AccessToRecord } from '@jejak/access';
import type { Engine } from '@jejak/engine';

/** Whose machine it is: the command line acts as its operator where no account is named. */
export const OPERATOR = 'operator';

/** Records what is about to be handed out; what cannot be recorded is not. */
export const audited = async (
  engine: Pick<Engine, 'handle'>,
  office: string,
  access: AccessToRecord,
  actor: string = OPERATOR,
): Promise<void> => {
  const [{ recordAccess }, { v7 }] = await Promise.all([import('@jejak/access'), import('uuid')]);
  const reader = { office, actor, role: OPERATOR, source: 'cli' };
  await recordAccess({ handle: engine.handle, newId: () => v7() }, reader, access);
};
