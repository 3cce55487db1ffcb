import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldInputProps, useNotes } from './field-notes';
import { PersonSearch } from './person-search';
import { RecordChoice } from './record-choice';
import { referredKind } from './referred-kind';

/** Another record: chosen from its list, or by its number where one has it. */
export const ReferenceInput = ({ field, value, path, errors, onChange }: FieldInputProps) => {
  const { t } = useTranslation(['records', 'common']);
  const notes = useNotes({ field, path, errors });
  const [open, setOpen] = useState(false);
  const kind = referredKind(field);
  const choose = (id: string): void => {
    onChange(id);
    setOpen(false);
  };
  return (
    <Stack gap="xs">
      <Group align="end" gap="xs">
        <TextInput
          {...notes}
          aria-required={field.required}
          value={typeof value === 'string' ? value : ''}
          maxLength={100}
          w={420}
          maw="100%"
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value.trim());
          }}
        />
        {kind !== undefined && (
          <Button
            variant="default"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {t(open ? 'reference.close' : 'reference.choose')}
          </Button>
        )}
      </Group>
      {open && kind?.entity === 'person' && <PersonSearch onChoose={choose} />}
      {open && kind !== undefined && kind.entity !== 'person' && <RecordChoice kind={kind} onChoose={choose} />}
      {open && <Text size="xs">{t('reference.hint')}</Text>}
    </Stack>
  );
};
