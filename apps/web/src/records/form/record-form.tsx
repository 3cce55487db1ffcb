import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { RecordView } from '../../api/records';
import { useSignedIn } from '../../api/session';
import { Card } from '../../design/page';
import { ErrorSummary } from '../../design/error-summary';
import { Loading } from '../../design/states';
import { useDraft } from '../../drafts/use-draft';
import { useScope } from '../../shell/scope';
import { cardsOf, descriptionOf } from '../description';
import type { CommandForm } from '../field';
import type { RecordKind } from '../kinds';
import type { Values } from '../values';
import { useWords } from '../words';
import { CheckAnswers } from './check-answers';
import { DraftNotice } from './draft-notice';
import { FieldInput } from './field-input';
import { Overtaken } from './overtaken';
import { inputId } from './input-id';
import { PeriodNotice } from './period-notice';
import { useFormCheck } from './use-form-check';
import { useSubmission } from './use-submission';

export interface RecordFormProps {
  readonly kind: RecordKind;
  readonly command: string;
  readonly form: CommandForm;
  /** The record whose next step this is; absent for a new one. */
  readonly record: RecordView | undefined;
  readonly prefilled: Values;
}

const STEP = 'langkah';
const CHECK = 'periksa';

/** Questions in cards → Periksa jawaban → Simpan. What is typed is kept by itself. */
export const RecordForm = ({ kind, command, form, record: newest, prefilled }: RecordFormProps) => {
  // The record as the officer saw it when he began: what others change meanwhile must not pass under his answers.
  const [record] = useState(newest);
  const { account } = useSignedIn();
  const { office } = useScope();
  const { collection } = kind;
  const draftId = [account, office, command, record?.id ?? ''].join(' ');
  const place = { id: draftId, account, office, collection, command, recordId: record?.id };
  const [values, setValues] = useState<Values | undefined>();
  const { found, savedAt, finish, forget } = useDraft(place, values);
  if (found === undefined) return <Loading />;
  const kept = found.draft?.values as Values | undefined;
  return (
    <Questions
      {...{ kind, command, form, record, draftId, savedAt, finish, prefilled }}
      isOvertaken={newest?.revision !== record?.revision}
      values={values ?? kept ?? prefilled}
      resumed={kept !== undefined && values === undefined ? found.draft?.savedAt : undefined}
      onChange={setValues}
      onForget={() => {
        setValues(prefilled);
        void forget();
      }}
    />
  );
};

interface QuestionsProps extends RecordFormProps {
  readonly draftId: string;
  readonly values: Values;
  readonly savedAt: number | undefined;
  /** When the draft that is shown was kept, until something is typed. */
  readonly resumed: number | undefined;
  /** Somebody else has changed the record since the form was opened. */
  readonly isOvertaken: boolean;
  readonly finish: () => Promise<void>;
  readonly onChange: (values: Values) => void;
  readonly onForget: () => void;
}

const Questions = (props: QuestionsProps) => {
  const { kind, command, form, record, values, savedAt, resumed, onChange, onForget } = props;
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const [parameters, setParameters] = useSearchParams();
  const checking = parameters.get(STEP) === CHECK;
  const check = useFormCheck({ kind, command, form, record });
  const submission = useSubmission({ ...props, onRefused: check.refuse });
  const cards = useMemo(
    () => cardsOf(form, descriptionOf(kind.collection)?.cards?.[command]),
    [form, kind.collection, command],
  );
  const show = (step: string | undefined): void => {
    setParameters((before) => {
      const next = new URLSearchParams(before);
      if (step === undefined) next.delete(STEP);
      else next.set(STEP, step);
      return next;
    });
  };
  const goOn = async (): Promise<void> => {
    if (checking && check.ready !== undefined) await submission.save(check.ready.data);
    else if (await check.run(values)) show(CHECK);
    else show(undefined);
  };
  useHotkeys([['mod+Enter', () => void goOn()]], []);
  const shown = check.errors.map(({ path, message }) => ({
    message,
    field: path === undefined ? undefined : inputId(path),
  }));
  const byPath = new Map(check.errors.flatMap(({ path, message }) => (path === undefined ? [] : [[path, message]])));

  if (checking && check.ready !== undefined)
    return (
      <CheckAnswers
        {...{ kind, record, form, cards, values, submission }}
        verdict={check.ready.verdict}
        isOvertaken={props.isOvertaken}
        onBack={() => {
          show(undefined);
        }}
        onSave={() => void goOn()}
      />
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <Stack maw={860}>
        <ErrorSummary errors={shown} />
        {props.isOvertaken && <Overtaken kind={kind} id={record?.id ?? ''} />}
        <DraftNotice savedAt={savedAt} resumed={resumed} onForget={onForget} />
        {form.help !== undefined && <Text c="dimmed">{words.label(form.help)}</Text>}
        <PeriodNotice fields={form.fields} values={values} section={kind.section} />
        {form.fields.length === 0 && <Text>{t('form.noQuestions')}</Text>}
        {cards.map(({ title, fields }) => (
          <Card key={title} title={words.label(title)}>
            <Stack>
              {fields.map((field) => (
                <FieldInput
                  key={field.name}
                  field={field}
                  value={values[field.name]}
                  path={field.name}
                  errors={byPath as ReadonlyMap<string, string>}
                  onChange={(next) => {
                    onChange({ ...values, [field.name]: next });
                  }}
                />
              ))}
            </Stack>
          </Card>
        ))}
        <Group>
          <Button type="submit" loading={check.running}>
            {t('form.check')}
          </Button>
          <Text size="sm" c="dimmed" visibleFrom="sm">
            <Kbd>Ctrl</Kbd> + <Kbd>Enter</Kbd>
          </Text>
        </Group>
      </Stack>
    </form>
  );
};
