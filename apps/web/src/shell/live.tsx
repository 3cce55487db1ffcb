import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { rememberPosition } from '../api/client';
import { SESSION_KEY } from '../api/session';
import { kindOfEntity } from '../records/kinds';
import { isAttended } from './attended';

const NAMES = ['counts', 'record', 'job', 'reset', 'end'] as const;
const CHANNEL = 'jejak-live';
/** Lists are not fetched more often than this, however fast others write. */
const GATHER_MS = 1000;
/** What does not change with the log. */
const FIXED: readonly unknown[] = ['session', 'forms', 'kinds', 'offices', 'drafts'];

interface Told {
  readonly name: (typeof NAMES)[number];
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a message makes old. Inactive queries are only marked; those on the screen are fetched again. */
const refresh = (client: QueryClient, { name, data }: Told): void => {
  const { position } = data;
  rememberPosition(typeof position === 'string' ? position : null);
  switch (name) {
    case 'record': {
      const { office, entity, id } = data;
      const collection = typeof entity === 'string' ? kindOfEntity(entity)?.collection : undefined;
      for (const key of ['record', 'timeline', 'attachments'])
        void client.invalidateQueries({ queryKey: [key, office, collection, id] });
      return;
    }
    case 'end':
      void client.invalidateQueries({ queryKey: SESSION_KEY });
      return;
    case 'job':
      void client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('rebuild') });
      return;
    case 'counts':
    case 'reset':
      void client.invalidateQueries({
        predicate: ({ queryKey }) => !FIXED.includes(queryKey[0]) && queryKey[0] !== 'record',
      });
  }
};

/** Opens the stream of this session; of several windows one listens and tells the others. */
const listen = (signal: AbortSignal, tell: (told: Told) => void): void => {
  const held = (): Promise<void> =>
    new Promise((resolve) => {
      const source = new EventSource('/api/live');
      for (const name of NAMES)
        source.addEventListener(name, (event: MessageEvent<string>) => {
          tell({ name, data: JSON.parse(event.data) as Told['data'] });
          // Without an end of our own the browser would ask again and again for a session that is over.
          if (name === 'end') source.close();
        });
      signal.addEventListener('abort', () => {
        source.close();
        resolve();
      });
    });
  navigator.locks.request(CHANNEL, { signal }, held).catch(() => undefined);
};

/** Changes of others, as they are written. Without it the screens are refreshed when one comes back to them. */
export const Live = () => {
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const channel = new BroadcastChannel(CHANNEL);
    const gathered = new Map<string, Told>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      timer = undefined;
      if (!isAttended()) return;
      for (const told of gathered.values()) refresh(client, told);
      gathered.clear();
    };
    const take = (told: Told): void => {
      gathered.set(told.name === 'record' ? `record ${String(told.data['href'])}` : told.name, told);
      timer ??= setTimeout(flush, GATHER_MS);
    };
    channel.onmessage = ({ data }: MessageEvent<Told>) => {
      take(data);
    };
    // Whoever comes back sees at once what was written meanwhile.
    const back = (): void => {
      if (document.visibilityState === 'visible' && gathered.size > 0) timer ??= setTimeout(flush, 0);
    };
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pointerdown', back);
    listen(stop.signal, (told) => {
      channel.postMessage(told);
      take(told);
    });
    return () => {
      stop.abort();
      channel.close();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('pointerdown', back);
    };
  }, [client]);
  return null;
};
