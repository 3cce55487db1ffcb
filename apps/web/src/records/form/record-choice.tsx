import { Button, Group, List, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchRegister } from '../../api/records';
import { Card } from '../../design/page';
import { useScope } from '../../shell/scope';
import type { RecordKind } from '../kinds';
import { useWords } from '../words';

interface RecordChoiceProps {
  readonly kind: RecordKind;
  readonly onChoose: (id: string) => void;
}

const MOST = 10;
const PAUSE_MS = 300;

/** The newest records of a kind, or those whose summary holds the words. */
export const RecordChoice = ({ kind, onChoose }: RecordChoiceProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { office } = useScope();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['choice', office, kind.entity, q],
    queryFn: () =>
      fetchRegister(office, { entity: kind.entity, sort: '-updated', limit: MOST, ...(q === '' ? {} : { q }) }),
  });
  return (
    <Card title={words.kind(kind.label)}>
      <TextInput
        label={t('list.search')}
        value={typed}
        type="search"
        maxLength={100}
        maw={360}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <List listStyleType="none" mt="sm" spacing="xs">
        {data?.records.map(({ id, occurredOn, status, summary }) => (
          <List.Item key={id}>
            <Group gap="xs" wrap="nowrap">
              <Button
                size="compact-sm"
                onClick={() => {
                  onChoose(id);
                }}
              >
                {t('reference.take')}
              </Button>
              <Text size="sm">
                {occurredOn === null ? '' : `${words.date(occurredOn)} · `}
                {words.status(status)} ·{' '}
                {Object.values(summary)
                  .slice(0, 4)
                  .map((one) => words.option(String(one)))
                  .join(' · ')}
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
      {data?.records.length === 0 && <Text role="status">{t('reference.none')}</Text>}
    </Card>
  );
};
