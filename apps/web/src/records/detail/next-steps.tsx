import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordView } from '../../api/records';
import { useMay } from '../../api/session';
import { Card } from '../../design/page';
import { descriptionOf } from '../description';
import { useForms } from '../forms';
import { findKind, type RecordKind } from '../kinds';
import { useWords } from '../words';

interface NextStepsProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
}

const ASIDE = /^(Number|Reschedule|Annul|Escape|Postpone)/;
const BACK = /^(Cancel|Stop|Drop|Refuse|Lapse)/;

/** What the record goes on by comes first; what ends it comes last. */
const weightOf = (command: string, awaited: readonly string[]): number => {
  if (BACK.test(command)) return 3;
  if (ASIDE.test(command)) return 2;
  return awaited.includes(command) ? 0 : 1;
};

/** What this account may do next with the record as it stands; the server said which. */
export const NextSteps = ({ kind, record }: NextStepsProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const may = useMay();
  const { data: forms } = useForms(kind.collection);
  const awaited = record.waiting.map(({ nextStep }) => nextStep);
  const own = record.allowed
    .filter((command) => forms?.[command]?.path.includes('{id}') === true)
    .sort((a, b) => weightOf(a, awaited) - weightOf(b, awaited));
  const inline = { to: `/kegiatan/${kind.collection}/${record.id}` };
  const onward = may('record.write')
    ? (descriptionOf(kind.collection)?.continues ?? []).filter(({ from }) => from?.includes(record.status) ?? true)
    : [];
  const can = (command: string): boolean => record.allowed.includes(command);
  if (own.length === 0 && onward.length === 0 && !can('RequestCorrection') && !can('RequestVoid')) return null;
  return (
    <Card title={t('next.title')}>
      <Group gap="xs">
        {own.map((command, index) => (
          <Button
            key={command}
            component={Link}
            to={`${inline.to}/langkah/${command}`}
            variant={index === 0 ? 'filled' : 'default'}
          >
            {words.label(forms?.[command]?.summary ?? command)}
          </Button>
        ))}
        {onward.map(({ collection, command }) => (
          <Button
            key={command}
            component={Link}
            to={`/catat/${collection}/${command}?dari=${kind.entity}:${record.id}`}
            variant="default"
          >
            {t('next.continue', { to: words.kind(findKind(collection)?.label ?? { id: collection, en: collection }) })}
          </Button>
        ))}
        {can('RequestCorrection') && (
          <Button component={Link} to={`${inline.to}/koreksi`} variant="default">
            {t('next.correct')}
          </Button>
        )}
        {can('RequestVoid') && (
          <Button component={Link} to={`${inline.to}/koreksi?untuk=batal`} variant="default" color="red">
            {t('next.void')}
          </Button>
        )}
        {can('Withdraw') && (
          <Button component={Link} to={`${inline.to}/koreksi?untuk=tarik`} variant="default" color="red">
            {t('next.withdraw')}
          </Button>
        )}
      </Group>
    </Card>
  );
};
