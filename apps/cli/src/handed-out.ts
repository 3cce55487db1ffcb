import type { AccessToRecord } from '@jejak/access';
import type { Action } from '@jejak/access/domain';
import type { Engine } from '@jejak/engine';
import { actingAs, type ActingOptions } from './acting';
import { audited } from './audited';

/** Records what is about to leave as a file, under the account that may take it out. */
export const handedOut = (
  engine: Engine,
  options: ActingOptions & { readonly office: string },
  action: Action,
  access: AccessToRecord,
): Promise<void> =>
  actingAs(engine, options, action, ({ ensureMay }) =>
    audited(engine, options.office, access, ensureMay({ action, office: options.office }).actor),
  );
