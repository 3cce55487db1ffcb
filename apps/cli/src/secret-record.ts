import type { Engine } from '@jejak/engine';
import { type OfficeId, streamName } from '@jejak/kernel';
import { actingAs, type ActingOptions } from './acting';

/**
 * A record of class rahasia asks for an account that may read such, with its password; the operator may not.
 * @throws Refusal ACCOUNT_REQUIRED, SCOPE_REQUIRED
 */
export const ensureMayRead = async (
  engine: Engine,
  options: ActingOptions,
  record: { readonly office: OfficeId; readonly entity: string; readonly id: string },
): Promise<void> => {
  const { isHidden } = await import('@jejak/access');
  if (!(await isHidden(engine, undefined, streamName(record.office, record.entity, record.id)))) return;
  await actingAs(engine, options, 'secret.read', ({ ensureMay }) => {
    ensureMay({ action: 'secret.read', ...record });
    return Promise.resolve();
  });
};
