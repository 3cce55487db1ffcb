import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { newKey, write } from '../../api/write';
import type { ShownError } from '../../design/error-summary';
import { useScope } from '../../shell/scope';
import type { ReportPlace } from './report-data';

/** Sends a step of a report; the same step is sent with the same key until it has been answered. */
export const useReportAct = ({ year, period }: ReportPlace) => {
  const { t } = useTranslation();
  const { office } = useScope();
  const queries = useQueryClient();
  const key = useRef<{ readonly of: string; readonly key: string } | undefined>(undefined);
  const [inFlight, setInFlight] = useState(false);
  /** @returns what was refused; nothing when it was done */
  const send = async (step: string, body: object = {}): Promise<readonly ShownError[]> => {
    const path = `/api/offices/${office}/lkip/${year}${step === '' ? '' : `/${step}`}`;
    const whole = { ...body, ...(period === undefined ? {} : { period }) };
    const text = `${path} ${JSON.stringify(whole)}`;
    if (key.current?.of !== text) key.current = { of: text, key: newKey() };
    setInFlight(true);
    try {
      await write({ key: key.current.key, path, body: whole });
      key.current = undefined;
      // What is made from the whole log takes its time to be read again; the step itself is done.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      return [];
    } catch (error) {
      if (!(error instanceof ProblemError)) return [{ message: t('state.offlineHint') }];
      key.current = undefined;
      const { errors, detail, field } = error.problem;
      return errors.length > 0
        ? errors.map((one) => ({ field: one.field, message: one.message }))
        : [{ field, message: detail }];
    } finally {
      setInFlight(false);
    }
  };
  return { send, inFlight };
};
