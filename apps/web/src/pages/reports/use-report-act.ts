import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttemptKey } from '../../api/attempt-key';
import { ProblemError } from '../../api/problem';
import { refetchAll } from '../../api/refetch';
import { write } from '../../api/write';
import type { ShownError } from '../../design/error-summary';
import { shownErrors } from '../../design/shown-errors';
import { useScope } from '../../shell/scope';
import type { ReportPlace } from './report-data';

/** Sends a step of a report; the same step is sent with the same key until it has been answered. */
export const useReportAct = ({ year, period }: ReportPlace) => {
  const { t } = useTranslation();
  const { office } = useScope();
  const queries = useQueryClient();
  const attempt = useAttemptKey();
  const [inFlight, setInFlight] = useState(false);
  /** @returns what was refused; nothing when it was done */
  const send = async (step: string, body: object = {}): Promise<readonly ShownError[]> => {
    const path = `/api/offices/${office}/lkip/${year}${step === '' ? '' : `/${step}`}`;
    const whole = { ...body, ...(period === undefined ? {} : { period }) };
    const key = attempt.keyOf(`${path} ${JSON.stringify(whole)}`);
    setInFlight(true);
    try {
      await write({ key, path, body: whole });
      attempt.answered();
      // What is made from the whole log takes its time to be read again; the step itself is done.
      void refetchAll(queries);
      return [];
    } catch (error) {
      if (error instanceof ProblemError) attempt.answered();
      return shownErrors(error, t('state.offlineHint'));
    } finally {
      setInFlight(false);
    }
  };
  return { send, inFlight };
};
