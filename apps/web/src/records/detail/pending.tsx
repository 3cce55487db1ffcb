import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttemptKey } from '../../api/attempt-key';
import { ProblemError } from '../../api/problem';
import type { RecordView } from '../../api/records';
import { refetchAll } from '../../api/refetch';
import { write } from '../../api/write';
import { Card } from '../../design/page';
import { PageError } from '../../design/states';
import { useScope } from '../../shell/scope';
import { useForms } from '../forms';
import type { RecordKind } from '../kinds';
import { fieldsByName } from '../register-labels';
import { useWords } from '../words';
import { BeforeAfter } from './before-after';

interface PendingProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
}

/** A correction or void that waits for a second person: what would change, and the two answers. */
export const Pending = ({ kind, record }: PendingProps) => {
  const { t } = useTranslation(['records', 'common']);
  const { data: forms } = useForms(kind.collection);
  return (
    <>
      {record.pending.map((pending) => (
        <Card key={pending.item} title={t(`pending.${pending.kind}`)}>
          <Stack gap="xs">
            <Text>{t('pending.by', { account: pending.requestedBy })}</Text>
            <Text>{t('pending.reason', { reason: pending.reason })}</Text>
            {pending.changes !== undefined && (
              <BeforeAfter
                before={picked(record.state, pending.changes)}
                after={pending.changes}
                fields={fieldsByName(forms)}
              />
            )}
            <Answer kind={kind} record={record} pending={pending} />
          </Stack>
        </Card>
      ))}
    </>
  );
};

/** Of what stands now, the part that the changes are about. */
const picked = (state: unknown, changes: unknown): unknown => {
  if (typeof state !== 'object' || state === null || typeof changes !== 'object' || changes === null) return state;
  if (Array.isArray(changes)) return state;
  const from = state as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, picked(from[name], change)]));
};

interface AnswerProps extends PendingProps {
  readonly pending: RecordView['pending'][number];
}

const Answer = ({ kind, record, pending }: AnswerProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { office } = useScope();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<Error | undefined>();
  const [inFlight, setInFlight] = useState(false);
  const attempt = useAttemptKey();
  const noun = pending.kind === 'correction' ? 'Correction' : 'Void';
  const can = (command: string): boolean => record.allowed.includes(`${command}${noun}`);
  if (!can('Approve') && !can('Reject')) return <Text c="dimmed">{t('pending.waits')}</Text>;
  const send = async (step: 'approve' | 'reject'): Promise<void> => {
    const base = `/api/offices/${office}/${kind.collection}/${record.id}`;
    const path = `${base}/${pending.kind === 'correction' ? 'corrections' : 'void'}/${step}`;
    const item = pending.item === '' ? {} : { item: pending.item };
    setInFlight(true);
    try {
      const body = step === 'approve' ? item : { ...item, reason };
      const key = attempt.keyOf(`${path} ${JSON.stringify(body)}`);
      await write({ key, path, body, revision: record.revision });
      attempt.answered();
      await refetchAll(queries);
    } catch (refusal) {
      if (refusal instanceof ProblemError) attempt.answered();
      setError(refusal instanceof Error ? refusal : new Error('unknown'));
    } finally {
      setInFlight(false);
    }
  };
  return (
    <Stack gap="xs">
      {error !== undefined && <PageError error={error} />}
      <Group align="end">
        {can('Approve') && (
          <Button loading={inFlight} onClick={() => void send('approve')}>
            {t('pending.approve')}
          </Button>
        )}
        {can('Reject') && (
          <>
            <TextInput
              label={words.label('Alasan')}
              value={reason}
              maxLength={500}
              onChange={({ currentTarget }) => {
                setReason(currentTarget.value);
              }}
            />
            <Button variant="default" disabled={inFlight} onClick={() => void send('reject')}>
              {t('pending.reject')}
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
};
