import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '../../api/records';
import { StatusTag } from '../../design/status-tag';
import type { RecordKind } from '../kinds';
import { useWords } from '../words';

interface IdentityBarProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
}

export const IdentityBar = ({ kind, record }: IdentityBarProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const running = record.deadlines.filter(({ daysLeft }) => daysLeft !== null);
  return (
    <Group className="jejak-card" gap="md" component="section" aria-label={t('detail.identity')}>
      <Text fw={700}>{words.kind(kind.label)}</Text>
      {record.occurredOn !== null && <Text>{words.date(record.occurredOn)}</Text>}
      <StatusTag status={record.status} label={words.status(record.status)} />
      <Text size="sm" c="dimmed">
        {t(`section.${record.section}`, { ns: 'common' })} · {record.id}
      </Text>
      {running.map(({ name, item, label, dueOn, standing, daysLeft }) => (
        <StatusTag
          key={`${item} ${name}`}
          status={standing}
          label={t((daysLeft ?? 0) < 0 ? 'detail.overdue' : 'detail.deadline', {
            label: words.label(label),
            due: words.date(dueOn),
            days: words.number(Math.abs(daysLeft ?? 0)),
          })}
        />
      ))}
    </Group>
  );
};
