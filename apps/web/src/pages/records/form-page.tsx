import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useRecord } from '../../api/records';
import { Page } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useForms } from '../../records/forms';
import { RecordForm } from '../../records/form/record-form';
import { findKind, type RecordKind } from '../../records/kinds';
import { toValue, type Values } from '../../records/values';
import { useWords } from '../../records/words';
import { NotFoundPage } from '../../shell/not-found-page';

/** The questions of one command: of a new record, or of the next step of one that is there. */
export const FormPage = () => {
  const { collection, command, id } = useParams();
  const kind = findKind(collection);
  if (kind === undefined || command === undefined) return <NotFoundPage />;
  return <Form key={`${kind.collection} ${command} ${id ?? ''}`} kind={kind} command={command} id={id} />;
};

interface FormProps {
  readonly kind: RecordKind;
  readonly command: string;
  readonly id: string | undefined;
}

const Form = ({ kind, command, id }: FormProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { collection } = kind;
  const [parameters] = useSearchParams();
  const copied = parameters.get('salin') ?? undefined;
  const forms = useForms(collection);
  const record = useRecord(collection, id);
  const source = useRecord(collection, copied);
  const form = forms.data?.[command];
  const error = record.error ?? source.error;
  const name = words.kind(kind.label);
  const crumbs = [
    { to: `/kegiatan/${collection}`, label: name },
    ...(id === undefined ? [] : [{ to: `/kegiatan/${collection}/${id}`, label: t('record') }]),
  ];
  if (forms.data !== undefined && form === undefined) return <NotFoundPage />;
  const waits = form === undefined || (id !== undefined && !record.data) || (copied !== undefined && !source.data);
  return (
    <Page title={form === undefined ? name : words.label(form.summary)} lead={name} crumbs={crumbs}>
      {error !== null && <PageError error={error} />}
      {waits && error === null && <Loading />}
      {!waits && (
        <RecordForm
          kind={kind}
          command={command}
          form={form}
          record={record.data}
          prefilled={prefilled(source.data?.state, parameters.get('dari'))}
        />
      )}
    </Page>
  );
};

/** Numbers of letters are an act's own and are not copied. */
const OWN = /number$/i;

/** Answers of an earlier record, laid flat: a state keeps in parts what a request asks for in one go. */
const prefilled = (state: unknown, origin: string | null): Values => {
  const [entity, id] = origin?.split(':') ?? [];
  const from = entity === undefined || id === undefined ? {} : { from: { entity, id } };
  if (typeof state !== 'object' || state === null) return from;
  const flat = Object.entries(state as Readonly<Record<string, unknown>>).flatMap(
    ([name, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value as Readonly<Record<string, unknown>>)
        : [[name, value]],
  );
  const kept = flat.filter(([name]) => !OWN.test(name)).map(([name, value]) => [name, toValue(value)] as const);
  return { ...Object.fromEntries(kept), ...from };
};
