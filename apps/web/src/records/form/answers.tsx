import { useTranslation } from 'react-i18next';
import type { Field } from '../field';
import { isBlank, type Value, type Values } from '../values';
import { type Words, useWords } from '../words';

interface AnswersProps {
  readonly fields: readonly Field[];
  readonly values: Values;
}

/** Questions and answers as a list of terms; what was left open is said to be so. */
export const Answers = ({ fields, values }: AnswersProps) => {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <dl className="jejak-terms">
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{words.label(field.label)}</dt>
          <dd>
            {isBlank(values[field.name]) ? (
              '—'
            ) : (
              <Answer
                field={field}
                value={values[field.name] ?? ''}
                words={words}
                yes={t('form.yes')}
                no={t('form.no')}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

interface AnswerProps {
  readonly field: Field;
  readonly value: Value;
  readonly words: Words;
  readonly yes: string;
  readonly no: string;
}

const Answer = ({ field, value, words, yes, no }: AnswerProps) => {
  if (typeof value !== 'string') {
    const rows: readonly Value[] = Array.isArray(value) ? (value as readonly Value[]) : [value];
    return (
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {rows
          .filter((row) => !isBlank(row))
          .map((row, index) => (
            <li key={index}>
              {typeof row === 'string' ? (
                row
              ) : field.fields === undefined ? (
                Object.values(row).map(String).join(': ')
              ) : (
                <Answers fields={field.fields} values={row as Values} />
              )}
            </li>
          ))}
      </ul>
    );
  }
  switch (field.type) {
    case 'choice':
      return words.option(value, field.name);
    case 'flag':
      return value === 'true' ? yes : no;
    case 'date':
      return words.date(value);
    case 'rupiah':
      return `Rp ${words.number(value.replaceAll('.', ''))}`;
    case 'whole':
      return words.number(value.replaceAll('.', ''));
    default:
      return <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span>;
  }
};
