import { useSearchParams } from 'react-router';

export const REMEMBERED_SCOPE = 'jejak.scope';
export const OFFICE_PARAMETER = 'kantor';

/** What the context bar was set to last, in this window. */
export const readRemembered = (): Readonly<Record<string, string>> => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(REMEMBERED_SCOPE) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    return {};
  }
};

/** The office that was chosen, where an account reaches several. */
export const useChosenOffice = (): string | undefined => {
  const [parameters] = useSearchParams();
  return parameters.get(OFFICE_PARAMETER) ?? readRemembered()['office'];
};
