import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../field';
import type { Value } from '../values';
import { useWords } from '../words';
import { inputId } from './input-id';

export interface FieldInputProps {
  readonly field: Field;
  readonly value: Value | undefined;
  readonly path: string;
  /** Sentences by path. */
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (value: Value) => void;
}

/** Groups hold inputs, which may be groups: what shows an input is handed to them. */
export interface GroupInputProps extends FieldInputProps {
  readonly input: ComponentType<FieldInputProps>;
}

/** Label, help and error of any input. */
export const useNotes = ({ field, path, errors }: Omit<FieldInputProps, 'onChange' | 'value'>) => {
  const { t } = useTranslation();
  const { label } = useWords();
  const name = label(field.label);
  return {
    id: inputId(path),
    label: field.required ? name : `${name} (${t('form.optional')})`,
    ...(field.help === undefined ? {} : { description: label(field.help) }),
    ...(errors.has(path) ? { error: errors.get(path) } : {}),
  };
};
