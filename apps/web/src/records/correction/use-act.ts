import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemError } from '../../api/problem';
import type { RecordView } from '../../api/records';
import { newKey, write } from '../../api/write';
import type { ShownError } from '../../design/error-summary';
import { useScope } from '../../shell/scope';
import type { RecordKind } from '../kinds';

/** Sends what every record shares — `corrections`, `void`, `withdraw` — and goes back to the record. */
export const useAct = (kind: RecordKind, record: RecordView) => {
  const { t } = useTranslation();
  const { office } = useScope();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useRef<{ readonly of: string; readonly key: string } | undefined>(undefined);
  const [inFlight, setInFlight] = useState(false);
  /** @returns what was refused; nothing when it was done */
  const send = async (step: string, body: object): Promise<readonly ShownError[]> => {
    const text = `${step} ${JSON.stringify(body)}`;
    if (key.current?.of !== text) key.current = { of: text, key: newKey() };
    const path = `/api/offices/${office}/${kind.collection}/${record.id}/${step}`;
    setInFlight(true);
    try {
      const answer = await write({ key: key.current.key, path, body, revision: record.revision });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      const saved = { answer, collection: kind.collection, command: step };
      await navigate(`/kegiatan/${kind.collection}/${record.id}`, { state: { saved }, replace: true });
      return [];
    } catch (error) {
      if (!(error instanceof ProblemError)) return [{ message: t('state.offlineHint') }];
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
