import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '../../api/records';
import { ErrorSummary, type ShownError } from '../../design/error-summary';
import type { RecordKind } from '../kinds';
import { useWords } from '../words';
import { useAct } from './use-act';

interface EndFormProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
  readonly what: 'void' | 'withdraw';
}

const LEAST = 5;
const MOST = 500;

/** Asks for the reason of a void or a withdrawal, and names the very record. */
export const EndForm = ({ kind, record, what }: EndFormProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const act = useAct(kind, record);
  const send = async (): Promise<void> => {
    if (reason.trim().length < LEAST) {
      setErrors([{ field: 'reason', message: t('correction.reasonMissing') }]);
      return;
    }
    setErrors(await act.send(what, { reason: reason.trim() }));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack maw={640} className="jejak-card">
        <ErrorSummary errors={errors} />
        <div>
          {words.kind(kind.label)} · {record.occurredOn === null ? '' : words.date(record.occurredOn)} · {record.id}
        </div>
        <Textarea
          id="reason"
          label={words.label('Alasan')}
          value={reason}
          autosize
          minRows={3}
          maxLength={MOST}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        <Group>
          <Button type="submit" color="red" loading={act.inFlight}>
            {t(`correction.${what}Now`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
