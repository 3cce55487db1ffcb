import { Collapse, Stack, Text, Timeline as Line, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type TimelineEntry, useTimeline } from '../../api/records';
import { useZone } from '../../api/situation';
import { Card } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import type { Field } from '../field';
import { useForms } from '../forms';
import type { RecordKind } from '../kinds';
import { fieldsByName } from '../register-labels';
import { useWords } from '../words';
import { BeforeAfter } from './before-after';
import { Content } from './content';

interface TimelineProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly asOf: string | undefined;
}

/** Newest first: what, when, by whom and in what role. */
export const Timeline = ({ kind, id, asOf }: TimelineProps) => {
  const { data, error, refetch } = useTimeline(kind.collection, id, asOf);
  const { data: forms } = useForms(kind.collection);
  if (error !== null) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const fields = fieldsByName(forms);
  return (
    <Card>
      <Line bulletSize={14} lineWidth={2} active={data.entries.length}>
        {data.entries.map((entry) => (
          <Line.Item key={entry.revision}>
            <Entry entry={entry} kind={kind} fields={fields} />
          </Line.Item>
        ))}
      </Line>
    </Card>
  );
};

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly kind: RecordKind;
  readonly fields: ReadonlyMap<string, Field>;
}

const Entry = ({ entry, kind, fields }: EntryProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const zone = useZone();
  const [opened, { toggle }] = useDisclosure(false);
  const { type, occurredOn, occurredTime, recordedAt, actor, role, source, position } = entry;
  const data = entry.data as Readonly<Record<string, unknown>>;
  const isCorrection = 'before' in data && 'after' in data;
  return (
    <Stack gap={2}>
      <Text fw={600}>{words.event(type, kind.title)}</Text>
      <Text size="sm">
        {words.date(occurredOn)}
        {occurredTime === undefined ? '' : ` ${occurredTime}`} · {actor} ·{' '}
        {t(`role.${role}`, { ns: 'common', defaultValue: role })}
      </Text>
      <Text size="xs" c="dimmed">
        {t('timeline.recorded', { when: words.moment(recordedAt, zone), source, position: String(Number(position)) })}
      </Text>
      <UnstyledButton onClick={toggle} aria-expanded={opened} td="underline" fz="sm" py={4}>
        {t(isCorrection ? 'timeline.compare' : 'timeline.content')}
      </UnstyledButton>
      <Collapse expanded={opened}>
        {isCorrection ? (
          <BeforeAfter before={data['before']} after={data['after']} fields={fields} />
        ) : (
          <Content value={data} fields={fields} />
        )}
      </Collapse>
    </Stack>
  );
};
