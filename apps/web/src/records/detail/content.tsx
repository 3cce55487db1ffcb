import type { Field } from '../field';
import { type Words, useWords } from '../words';

interface ContentProps {
  readonly value: unknown;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Whatever a record holds, as questions and answers; names come from the forms that asked. */
export const Content = ({ value, fields }: ContentProps) => {
  const words = useWords();
  if (typeof value !== 'object' || value === null) return <>{shownText(value, undefined, words)}</>;
  return (
    <dl className="jejak-terms">
      {Object.entries(value as Readonly<Record<string, unknown>>)
        .filter(([name]) => name !== 'status')
        .map(([name, one]) => (
          <div key={name}>
            <dt>{nameOf(name, fields, words)}</dt>
            <dd>
              <One value={one} name={name} fields={fields} />
            </dd>
          </div>
        ))}
    </dl>
  );
};

const nameOf = (name: string, fields: ReadonlyMap<string, Field>, words: Words): string => {
  const field = fields.get(name);
  return field === undefined ? words.part(name) : words.label(field.label);
};

const One = ({ value, name, fields }: ContentProps & { readonly name: string }) => {
  const words = useWords();
  if (Array.isArray(value)) {
    if (value.length === 0) return <>—</>;
    return (
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {value.map((row: unknown, index) => (
          <li key={index}>
            <One value={row} name={name} fields={fields} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object' && value !== null) return <Content value={value} fields={fields} />;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{shownText(value, fields.get(name), words)}</span>;
};

export const shownText = (value: unknown, field: Field | undefined, words: Words): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? '✓' : '✕';
  if (typeof value === 'number') return `${field?.type === 'rupiah' ? 'Rp ' : ''}${words.number(value)}`;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field?.type === 'choice') return words.option(value, field.name);
  return words.date(value);
};
