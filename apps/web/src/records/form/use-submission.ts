import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAttemptKey } from '../../api/attempt-key';
import { NetworkError, type Problem, ProblemError } from '../../api/problem';
import type { RecordView } from '../../api/records';
import { refetchAll } from '../../api/refetch';
import { useSignedIn } from '../../api/session';
import { write, type WriteAnswer } from '../../api/write';
import { useOutbox } from '../../drafts/outbox-provider';
import { useScope } from '../../shell/scope';
import type { RecordKind } from '../kinds';
import type { CommandForm } from '../field';

/** What a record's page shows of the save that led to it. */
export interface Saved {
  readonly answer: WriteAnswer;
  readonly collection: string;
  readonly command: string;
}

export interface Submission {
  readonly inFlight: boolean;
  /** Somebody else changed the record meanwhile. */
  readonly overtaken: Problem | undefined;
}

interface SubmissionProps {
  readonly kind: RecordKind;
  readonly command: string;
  readonly form: CommandForm;
  readonly record: RecordView | undefined;
  readonly draftId: string;
  readonly finish: () => Promise<void>;
  readonly onRefused: (problem: Problem) => void;
}

/** Sends the answers once, whatever the network does: the key is chosen here and changes only with the answers. */
export const useSubmission = ({ kind, command, form, record, draftId, finish, onRefused }: SubmissionProps) => {
  const { office } = useScope();
  const { account } = useSignedIn();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const outbox = useOutbox();
  const attempt = useAttemptKey();
  const busy = useRef(false);
  const [inFlight, setInFlight] = useState(false);
  const [overtaken, setOvertaken] = useState<Problem | undefined>();

  const save = async (data: Readonly<Record<string, unknown>>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setInFlight(true);
    const path = form.path.replace('{office}', office).replace('{id}', record?.id ?? '');
    const sent = { key: attempt.keyOf(JSON.stringify(data)), path, body: data, revision: record?.revision };
    try {
      const answer = await write(sent);
      await finish();
      await refetchAll(queries);
      const saved: Saved = { answer, collection: kind.collection, command };
      await navigate(`/kegiatan/${kind.collection}/${answer.id}`, { state: { saved }, replace: true });
    } catch (error) {
      if (error instanceof NetworkError) {
        await outbox.keep({ ...sent, account, title: form.summary, draftId, createdAt: Date.now() });
        await navigate('/draf', { replace: true });
      } else if (error instanceof ProblemError) {
        attempt.answered();
        if (error.problem.code === 'WRONG_EXPECTED_REVISION') setOvertaken(error.problem);
        else if (error.problem.code !== 'LOGIN_REQUIRED') onRefused(error.problem);
      } else throw error;
    } finally {
      busy.current = false;
      setInFlight(false);
    }
  };
  return { save, inFlight, overtaken };
};
