import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useChosenOffice } from '../shell/office-in-address';
import { answered, api, forgetPosition, rememberCsrf, SESSION_ENDED } from './client';
import type { components } from './schema';

export type Session = components['schemas']['SessionView'];
/** The session of somebody who has signed in. */
export interface SignedIn extends Session {
  readonly account: string;
  readonly office: string;
  readonly role: NonNullable<Session['role']>;
}

export const SESSION_KEY = ['session'] as const;

/** A session that ended by itself leaves the page as it is: one signs in again over it, and nothing typed is lost. */
const read = async (client: QueryClient): Promise<Session> => {
  const session = await answered(api.GET('/api/session'));
  const before = client.getQueryData<Session>(SESSION_KEY);
  if (before?.signedIn === true && !session.signedIn) {
    window.dispatchEvent(new Event(SESSION_ENDED));
    return before;
  }
  rememberCsrf(session.csrfToken);
  return session;
};

export const useSession = () =>
  useQuery({ queryKey: SESSION_KEY, queryFn: ({ client }) => read(client), staleTime: 60_000 });

export const isSignedIn = (session: Session | undefined): session is SignedIn =>
  session?.signedIn === true && session.account !== undefined && session.office !== undefined;

/** Who uses the screens; only inside the shell, which shows nothing else to those who have not signed in. */
export const useSignedIn = (): SignedIn => {
  const { data } = useSession();
  if (!isSignedIn(data)) throw new Error('nobody is signed in');
  return data;
};

/** Whether the caller may do something somewhere in the office that is shown. The server decides again, record by record. */
export const useMay = (): ((action: string) => boolean) => {
  const { data } = useSession();
  const chosen = useChosenOffice() ?? data?.office;
  const actions = data?.offices?.find(({ office }) => office === chosen)?.actions ?? data?.actions;
  return (action) => actions?.includes(action) === true;
};

export const useSessionChange = () => {
  const client = useQueryClient();
  /** Somebody else must not see what the one before him has read. */
  const become = (session: Session): void => {
    rememberCsrf(session.csrfToken);
    const before = client.getQueryData<Session>(SESSION_KEY)?.account;
    if (before !== session.account) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    client.setQueryData(SESSION_KEY, session);
  };
  return {
    become,
    signIn: async (account: string, password: string): Promise<Session> => {
      const session = await answered(api.POST('/api/session', { body: { account, password } }));
      become(session);
      return session;
    },
    changePassword: async (password: string, newPassword: string): Promise<void> => {
      become(await answered(api.POST('/api/session/password', { body: { password, newPassword } })));
    },
    signOut: async (): Promise<void> => {
      await api.DELETE('/api/session');
      forgetPosition();
      rememberCsrf(undefined);
      client.clear();
      client.setQueryData(SESSION_KEY, await answered(api.GET('/api/session')));
    },
  };
};
