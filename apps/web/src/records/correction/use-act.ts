import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAttemptKey } from '../../api/attempt-key';
import { ProblemError } from '../../api/problem';
import type { RecordView } from '../../api/records';
import { refetchAll } from '../../api/refetch';
import { write } from '../../api/write';
import type { ShownError } from '../../design/error-summary';
import { shownErrors } from '../../design/shown-errors';
import { useScope } from '../../shell/scope';
import type { RecordKind } from '../kinds';

/** Sends what every record shares — `corrections`, `void`, `withdraw` — and goes back to the record. */
export const useAct = (kind: RecordKind, record: RecordView) => {
  const { t } = useTranslation();
  const { office } = useScope();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useAttemptKey();
  const [inFlight, setInFlight] = useState(false);
  /** @returns what was refused; nothing when it was done */
  const send = async (step: string, body: object): Promise<readonly ShownError[]> => {
    const key = attempt.keyOf(`${step} ${JSON.stringify(body)}`);
    const path = `/api/offices/${office}/${kind.collection}/${record.id}/${step}`;
    setInFlight(true);
    try {
      const answer = await write({ key, path, body, revision: record.revision });
      attempt.answered();
      await refetchAll(queries);
      const saved = { answer, collection: kind.collection, command: step };
      await navigate(`/kegiatan/${kind.collection}/${record.id}`, { state: { saved }, replace: true });
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
