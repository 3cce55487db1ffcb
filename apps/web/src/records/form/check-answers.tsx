import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '../../api/records';
import { Card as Panel } from '../../design/page';
import type { Card } from '../description';
import { Answers } from './answers';
import type { CommandForm } from '../field';
import type { RecordKind } from '../kinds';
import type { Verdict } from '../use-decision';
import type { Values } from '../values';
import { useWords } from '../words';
import { Impact } from './impact';
import { Overtaken } from './overtaken';
import { SimilarWarning } from './similar-warning';
import type { Submission } from './use-submission';

interface CheckAnswersProps {
  readonly kind: RecordKind;
  readonly record: RecordView | undefined;
  readonly form: CommandForm;
  readonly cards: readonly Card[];
  readonly values: Values;
  readonly verdict: Verdict;
  readonly submission: Submission;
  readonly isOvertaken: boolean;
  readonly onBack: () => void;
  readonly onSave: () => void;
}

/** Everything that will be saved, and what it does to the figures, before it is saved. */
export const CheckAnswers = (props: CheckAnswersProps) => {
  const { kind, record, form, cards, values, verdict, submission, isOvertaken, onBack, onSave } = props;
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Stack maw={860}>
      <Text component="h2" size="xl" fw={700} ref={title} tabIndex={-1}>
        {t('form.checkTitle')}
      </Text>
      {(isOvertaken || submission.overtaken !== undefined) && <Overtaken kind={kind} id={record?.id ?? ''} />}
      <SimilarWarning kind={kind} fields={form.fields} values={values} own={record?.id} />
      {cards.map(({ title, fields }) => (
        <Panel
          key={title}
          title={
            <Group justify="space-between">
              {words.label(title)}
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={onBack}
                aria-label={`${t('form.change')}: ${words.label(title)}`}
              >
                {t('form.change')}
              </Button>
            </Group>
          }
        >
          <Answers fields={fields} values={values} />
        </Panel>
      ))}
      <Impact verdict={verdict} />
      <Group>
        <Button onClick={onSave} loading={submission.inFlight}>
          {t('action.save', { ns: 'common' })}
        </Button>
        <Button variant="default" onClick={onBack} disabled={submission.inFlight}>
          {t('action.back', { ns: 'common' })}
        </Button>
      </Group>
    </Stack>
  );
};
