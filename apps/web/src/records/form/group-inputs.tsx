import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Value, Values } from '../values';
import { useWords } from '../words';
import { type FieldInputProps, type GroupInputProps, useNotes } from './field-notes';
import { inputId } from './input-id';

const groupOf = (value: Value | undefined): Values =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {};
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const rowsOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [];

const replaced = (rows: readonly Value[], index: number, row: Value): readonly Value[] =>
  rows.map((one, at) => (at === index ? row : one));
const without = (rows: readonly Value[], index: number): readonly Value[] => rows.filter((_, at) => at !== index);

const Problem = ({ path, errors }: Pick<FieldInputProps, 'path' | 'errors'>) =>
  errors.has(path) ? (
    <Text c="var(--jejak-negative)" size="sm">
      {errors.get(path)}
    </Text>
  ) : null;

export const PartInput = ({ field, value, path, errors, onChange, input: Input }: GroupInputProps) => {
  const { label } = useNotes({ field, path, errors });
  const group = groupOf(value);
  return (
    <Fieldset legend={label} id={inputId(path)} tabIndex={-1}>
      <Stack>
        <Problem path={path} errors={errors} />
        {(field.fields ?? []).map((one) => (
          <Input
            key={one.name}
            field={one}
            value={group[one.name]}
            path={`${path}.${one.name}`}
            errors={errors}
            onChange={(next) => {
              onChange({ ...group, [one.name]: next });
            }}
          />
        ))}
      </Stack>
    </Fieldset>
  );
};

export const PartsInput = ({ field, value, path, errors, onChange, input: Input }: GroupInputProps) => {
  const { t } = useTranslation();
  const words = useWords();
  const rows = rowsOf(value);
  const label = words.label(field.label);
  const { max = 200 } = field;
  return (
    <Stack id={inputId(path)} tabIndex={-1}>
      <Problem path={path} errors={errors} />
      {rows.map((row, index) => (
        <Fieldset key={index} legend={t('form.row', { label, number: index + 1 })}>
          <Stack>
            {(field.fields ?? []).map((one) => (
              <Input
                key={one.name}
                field={one}
                value={groupOf(row)[one.name]}
                path={`${path}[${String(index)}].${one.name}`}
                errors={errors}
                onChange={(next) => {
                  onChange(replaced(rows, index, { ...groupOf(row), [one.name]: next }));
                }}
              />
            ))}
            <Group>
              <Button
                variant="default"
                size="xs"
                aria-label={`${t('action.remove')}: ${t('form.row', { label, number: index + 1 })}`}
                onClick={() => {
                  onChange(without(rows, index));
                }}
              >
                {t('action.remove')}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {rows.length < max && (
        <Group>
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              onChange([...rows, {}]);
            }}
          >
            + {t('action.add')}: {label}
          </Button>
        </Group>
      )}
    </Stack>
  );
};

export const TextsInput = ({ field, value, path, errors, onChange }: FieldInputProps) => {
  const { t } = useTranslation();
  const { label, description } = useNotes({ field, path, errors });
  const rows = rowsOf(value);
  const { max = 200 } = field;
  return (
    <Fieldset legend={label} id={inputId(path)} tabIndex={-1}>
      <Stack gap="xs">
        {description !== undefined && (
          <Text size="sm" c="dimmed">
            {description}
          </Text>
        )}
        <Problem path={path} errors={errors} />
        {rows.map((row, index) => (
          <Group key={index} gap="xs" wrap="nowrap">
            <TextInput
              id={inputId(`${path}[${String(index)}]`)}
              aria-label={t('form.row', { label, number: index + 1 })}
              value={typeof row === 'string' ? row : ''}
              error={errors.get(`${path}[${String(index)}]`)}
              maxLength={300}
              style={{ flex: 1 }}
              onChange={({ currentTarget }) => {
                onChange(replaced(rows, index, currentTarget.value));
              }}
            />
            <Button
              variant="default"
              size="xs"
              aria-label={`${t('action.remove')}: ${t('form.row', { label, number: index + 1 })}`}
              onClick={() => {
                onChange(without(rows, index));
              }}
            >
              ✕
            </Button>
          </Group>
        ))}
        {rows.length < max && (
          <Group>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                onChange([...rows, '']);
              }}
            >
              + {t('action.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
};

/** Names and values that depend on the record: the dimensions of a tally. */
export const MappingInput = ({ field, value, path, errors, onChange }: FieldInputProps) => {
  const { t } = useTranslation();
  const { label } = useNotes({ field, path, errors });
  const rows = rowsOf(value);
  return (
    <Fieldset legend={label} id={inputId(path)} tabIndex={-1}>
      <Stack gap="xs">
        <Problem path={path} errors={errors} />
        {rows.map((row, index) => (
          <Group key={index} gap="xs" wrap="nowrap">
            {(['key', 'value'] as const).map((part) => (
              <TextInput
                key={part}
                aria-label={`${t(`form.${part}`)} ${String(index + 1)}`}
                placeholder={t(`form.${part}`)}
                value={textOf(groupOf(row)[part])}
                onChange={({ currentTarget }) => {
                  onChange(replaced(rows, index, { ...groupOf(row), [part]: currentTarget.value }));
                }}
              />
            ))}
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              onChange([...rows, {}]);
            }}
          >
            + {t('action.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
};
