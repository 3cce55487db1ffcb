import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { ProblemError } from '../api/problem';
import { write } from '../api/write';
import { deleteDraft, deleteWaiting, listWaiting, putWaiting, type WaitingSave } from './store';

interface Outbox {
  readonly waiting: readonly WaitingSave[];
  /** Keeps a save until there is a network again. */
  readonly keep: (save: WaitingSave) => Promise<void>;
  readonly discard: (key: string) => Promise<void>;
  readonly sendNow: () => Promise<void>;
}

const Context = createContext<Outbox | undefined>(undefined);

export const useOutbox = (): Outbox => {
  const outbox = useContext(Context);
  if (outbox === undefined) throw new Error('there is no outbox around this');
  return outbox;
};

const EVERY_MS = 15_000;
const LOCK = 'jejak-outbox';

/** Refusals that mend themselves: the session ended, or the server is busy. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.status >= 500 || error.status === 401 || error.status === 429;

/** Sends each waiting save in the order in which it was typed; stops at the first that does not get through. */
const sendAll = async (account: string): Promise<void> => {
  for (const save of await listWaiting(account)) {
    if (save.refusal !== undefined) continue;
    try {
      await write(save);
      await deleteWaiting(save.key);
      await deleteDraft(save.draftId);
    } catch (error) {
      if (isPassing(error)) return;
      if (error instanceof ProblemError) await putWaiting({ ...save, refusal: error.problem });
    }
  }
};

interface OutboxProviderProps {
  readonly account: string;
  readonly children: ReactNode;
}

export const OutboxProvider = ({ account, children }: OutboxProviderProps) => {
  const [waiting, setWaiting] = useState<readonly WaitingSave[]>([]);
  const queries = useQueryClient();
  const reload = useCallback(async () => {
    setWaiting(await listWaiting(account));
  }, [account]);
  const sendNow = useCallback(async () => {
    const before = (await listWaiting(account)).length;
    // Of several windows one sends; the server would take the same key once anyway.
    if (before > 0) await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock && sendAll(account));
    await reload();
    if (before > 0) await queries.invalidateQueries();
  }, [account, queries, reload]);

  useEffect(() => {
    const send = (): void => {
      sendNow().catch(() => undefined);
    };
    send();
    window.addEventListener('online', send);
    const timer = setInterval(send, EVERY_MS);
    return () => {
      window.removeEventListener('online', send);
      clearInterval(timer);
    };
  }, [sendNow]);

  const outbox = useMemo<Outbox>(
    () => ({
      waiting,
      keep: async (save) => {
        await putWaiting(save);
        await reload();
      },
      discard: async (key) => {
        await deleteWaiting(key);
        await reload();
      },
      sendNow,
    }),
    [waiting, reload, sendNow],
  );
  return <Context value={outbox}>{children}</Context>;
};
