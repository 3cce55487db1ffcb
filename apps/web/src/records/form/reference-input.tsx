import { TextInput } from '@mantine/core';
import { type FieldInputProps, useNotes } from './field-input';

/** The number of another record. */
export const ReferenceInput = ({ field, value, path, errors, onChange }: FieldInputProps) => {
  const notes = useNotes({ field, path, errors });
  return (
    <TextInput
      {...notes}
      aria-required={field.required}
      value={typeof value === 'string' ? value : ''}
      maxLength={100}
      maw={420}
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value.trim());
      }}
    />
  );
};
