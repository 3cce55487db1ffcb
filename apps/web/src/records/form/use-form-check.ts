import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem';
import type { RecordView } from '../../api/records';
import type { CommandForm, Field } from '../field';
import type { RecordKind } from '../kinds';
import { useDecision, type Verdict } from '../use-decision';
import { readValues, type Values } from '../values';
import { useWords } from '../words';

export interface FormError {
  readonly path: string | undefined;
  readonly message: string;
}

interface FormCheckProps {
  readonly kind: RecordKind;
  readonly command: string;
  readonly form: CommandForm;
  readonly record: RecordView | undefined;
}

interface Ready {
  readonly data: Readonly<Record<string, unknown>>;
  readonly verdict: Verdict;
}

/** The Indonesian label of the question at a path: `agencies[0].present`. */
const labelAt = (fields: readonly Field[], path: string): string => {
  const [head = '', ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.');
  const field = fields.find(({ name }) => name === head);
  if (field === undefined) return path;
  return rest.length === 0 || field.fields === undefined ? field.label : labelAt(field.fields, rest.join('.'));
};

/** Whether the answers may be sent: first their form, then the rules of the workflow, both before anything is sent. */
export const useFormCheck = ({ kind, command, form, record }: FormCheckProps) => {
  const { t, i18n } = useTranslation();
  const { label } = useWords();
  const decide = useDecision(kind, record);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [ready, setReady] = useState<Ready | undefined>();
  const [running, setRunning] = useState(false);
  const refuse = (problem: Problem): void => {
    const several = problem.errors.map(({ field, message }) => ({ path: field, message }));
    setErrors(several.length > 0 ? several : [{ path: problem.field, message: problem.detail }]);
    setReady(undefined);
  };
  const run = async (values: Values): Promise<boolean> => {
    const { data, errors: wrong } = readValues(form.fields, values);
    if (wrong.length > 0) {
      setErrors(
        wrong.map(({ path, key, words }) => ({
          path,
          message: t(key, { ...words, label: label(labelAt(form.fields, path)) }),
        })),
      );
      return false;
    }
    setRunning(true);
    const verdict = await decide({ type: command, data });
    setRunning(false);
    if (verdict.is === 'refused') {
      setErrors([{ path: verdict.field, message: i18n.language === 'en' ? verdict.en : verdict.id }]);
      return false;
    }
    setErrors([]);
    setReady({ data, verdict });
    return true;
  };
  return { errors, ready, running, run, refuse };
};
