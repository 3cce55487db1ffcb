import { isLocalDate } from '@jejak/calendar';
import { NativeSelect, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWords } from '../words';
import { MappingInput, PartInput, PartsInput, TextsInput } from './group-inputs';
import { type FieldInputProps, useNotes } from './field-notes';
import { ReferenceInput } from './reference-input';

/** The input is as wide as its answer; label and help are not. */
const narrow = (width: number) => ({ wrapper: { maxWidth: width } });

/** More than these are a list to choose from. */
const MOST_RADIOS = 5;

export const FieldInput = (props: FieldInputProps) => {
  const { type } = props.field;
  switch (type) {
    case 'part':
      return <PartInput {...props} input={FieldInput} />;
    case 'parts':
      return <PartsInput {...props} input={FieldInput} />;
    case 'texts':
    case 'wholes':
      return <TextsInput {...props} />;
    case 'mapping':
      return <MappingInput {...props} />;
    case 'choice':
    case 'flag':
      return <ChoiceInput {...props} />;
    case 'reference':
      return <ReferenceInput {...props} />;
    default:
      return <ScalarInput {...props} />;
  }
};

const ScalarInput = ({ field, value, path, errors, onChange }: FieldInputProps) => {
  const { date } = useWords();
  const notes = useNotes({ field, path, errors });
  const text = typeof value === 'string' ? value : '';
  const { max = 300 } = field;
  const change = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => {
    onChange(currentTarget.value);
  };
  const shared = { ...notes, 'aria-required': field.required, value: text };
  switch (field.type) {
    case 'longText':
      return <Textarea {...shared} onChange={change} autosize minRows={3} maxLength={max} />;
    case 'date':
      return (
        <TextInput
          {...shared}
          onChange={change}
          type="date"
          styles={narrow(220)}
          // Browsers show dates in the order of their own language: spelled out, 3/2 is not 2/3.
          {...(isLocalDate(text) ? { description: date(text) } : {})}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      );
    case 'time':
      return <TextInput {...shared} onChange={change} type="time" styles={narrow(160)} />;
    case 'month':
      return <TextInput {...shared} onChange={change} placeholder="2021-03" maxLength={7} styles={narrow(160)} />;
    case 'rupiah':
    case 'whole':
      return (
        <NumberInput
          {...shared}
          onChange={(next) => {
            onChange(String(next));
          }}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator="."
          decimalSeparator=","
          hideControls
          inputMode="numeric"
          styles={narrow(260)}
          {...(field.type === 'rupiah' ? { leftSection: <span aria-hidden>Rp</span> } : {})}
        />
      );
    case 'decimal':
      return <TextInput {...shared} onChange={change} inputMode="decimal" maxLength={30} styles={narrow(220)} />;
    default:
      return <TextInput {...shared} onChange={change} maxLength={max} maw={640} />;
  }
};

const ChoiceInput = ({ field, value, path, errors, onChange }: FieldInputProps) => {
  const { t } = useTranslation();
  const { option } = useWords();
  const notes = useNotes({ field, path, errors });
  const text = typeof value === 'string' ? value : '';
  const choices =
    field.type === 'flag'
      ? [
          { value: 'true', label: t('form.yes') },
          { value: 'false', label: t('form.no') },
        ]
      : (field.options ?? []).map((code) => ({ value: code, label: option(code, field.name) }));
  if (choices.length > MOST_RADIOS)
    return (
      <NativeSelect
        {...notes}
        aria-required={field.required}
        value={text}
        maw={420}
        data={[{ value: '', label: t('form.none') }, ...choices]}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    );
  const { id, ...said } = notes;
  return (
    <Radio.Group {...said} value={text} onChange={onChange} name={path}>
      <Stack gap={6} mt={6}>
        {choices.map(({ value: code, label }, index) => (
          <Radio key={code} value={code} label={label} {...(index === 0 ? { id } : {})} />
        ))}
      </Stack>
    </Radio.Group>
  );
};
