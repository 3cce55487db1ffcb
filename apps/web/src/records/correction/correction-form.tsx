import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '../../api/records';
import { Card } from '../../design/page';
import { ErrorSummary, type ShownError } from '../../design/error-summary';
import { Empty, Loading } from '../../design/states';
import { BeforeAfter } from '../detail/before-after';
import { useForms } from '../forms';
import { FieldInput } from '../form/field-input';
import { Impact } from '../form/impact';
import { inputId } from '../form/input-id';
import type { RecordKind } from '../kinds';
import { fieldsByName } from '../register-labels';
import { useDecision, type Verdict } from '../use-decision';
import type { Values } from '../values';
import { useWords } from '../words';
import { changesOf, correctableFields, currentValues } from './correctable';
import { useCorrectable } from './use-correctable';
import { useAct } from './use-act';

interface CorrectionFormProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
}

/** Prefilled with what stands; what differs is asked for, checked by the record's own rules, and approved by another. */
export const CorrectionForm = ({ kind, record }: CorrectionFormProps) => {
  const { t } = useTranslation(['records', 'common']);
  const { data: paths } = useCorrectable(kind, record);
  const { data: forms } = useForms(kind.collection);
  const names = useMemo(() => fieldsByName(forms), [forms]);
  if (paths === undefined || forms === undefined) return <Loading />;
  if (paths.length === 0) return <Empty>{t('correction.nothing')}</Empty>;
  return <Filled kind={kind} record={record} paths={paths} names={names} />;
};

interface FilledProps extends CorrectionFormProps {
  readonly paths: readonly string[];
  readonly names: ReturnType<typeof fieldsByName>;
}

const Filled = ({ kind, record, paths, names }: FilledProps) => {
  const { t, i18n } = useTranslation(['records', 'common']);
  const words = useWords();
  const fields = useMemo(
    () => correctableFields(paths, names, record.state, words.part),
    [paths, names, record.state, words],
  );
  const before = useMemo(() => currentValues(fields, record.state), [fields, record.state]);
  const [values, setValues] = useState<Values>(before);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const decide = useDecision(kind, record);
  const act = useAct(kind, record);
  const changes = useMemo(() => changesOf(fields, before, values), [fields, before, values]);
  const isChanged = Object.keys(changes).length > 0;
  const { data: verdict } = useQuery<Verdict>({
    queryKey: ['correction', record.stream, record.revision, changes],
    queryFn: () => decide({ type: 'RequestCorrection', data: { changes, reason } }),
    enabled: isChanged,
  });
  const send = async (): Promise<void> => {
    const missing: ShownError[] = [
      ...(isChanged ? [] : [{ message: t('correction.unchanged') }]),
      ...(reason.trim().length < 5 ? [{ field: 'reason', message: t('correction.reasonMissing') }] : []),
      ...(verdict?.is === 'refused'
        ? [
            {
              field: verdict.field === undefined ? undefined : inputId(verdict.field.replace(/^changes\./, '')),
              message: i18n.language === 'en' ? verdict.en : verdict.id,
            },
          ]
        : []),
    ];
    if (missing.length > 0) setErrors(missing);
    else setErrors(await act.send('corrections', { changes, reason: reason.trim() }));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack maw={860}>
        <ErrorSummary errors={errors} />
        <Card title={t('correction.current')}>
          <Stack>
            {fields.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                value={values[field.name]}
                path={field.name}
                errors={new Map()}
                onChange={(next) => {
                  setValues({ ...values, [field.name]: next });
                }}
              />
            ))}
          </Stack>
        </Card>
        {isChanged && (
          <Card title={t('correction.changes')}>
            <BeforeAfter before={before} after={values} fields={names} />
          </Card>
        )}
        {verdict !== undefined && isChanged && verdict.is !== 'refused' && <Impact verdict={verdict} />}
        {verdict?.is === 'refused' && isChanged && (
          <Text c="var(--jejak-negative)" role="status">
            {i18n.language === 'en' ? verdict.en : verdict.id}
          </Text>
        )}
        <Textarea
          id="reason"
          label={words.label('Alasan')}
          value={reason}
          autosize
          minRows={2}
          maxLength={500}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        <Group>
          <Button type="submit" loading={act.inFlight}>
            {t('correction.ask')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
