import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from '../field';
import { useWords } from '../words';
import { shownText } from './content';

interface BeforeAfterProps {
  readonly before: unknown;
  readonly after: unknown;
  readonly fields: ReadonlyMap<string, Field>;
}

interface Leaf {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

const leaves = (value: unknown, path = '', name = ''): readonly Leaf[] => {
  if (typeof value !== 'object' || value === null) return [{ path, name, value }];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === '' ? key : `${path}.${key}`, Array.isArray(value) ? name : key),
  );
};

/** Only what differs, side by side. */
export const BeforeAfter = ({ before, after, fields }: BeforeAfterProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const old = new Map(leaves(before).map((leaf) => [leaf.path, leaf]));
  const now = new Map(leaves(after).map((leaf) => [leaf.path, leaf]));
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path)?.value !== now.get(path)?.value,
  );
  return (
    <div className="jejak-scroll">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('compare.field')}</Table.Th>
            <Table.Th scope="col">{t('compare.before')}</Table.Th>
            <Table.Th scope="col">{t('compare.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {paths.map((path) => {
            const name = (now.get(path) ?? old.get(path))?.name ?? path;
            const field = fields.get(name);
            return (
              <Table.Tr key={path}>
                <Table.Th scope="row">{field === undefined ? words.part(name) : words.label(field.label)}</Table.Th>
                <Table.Td>
                  <del>{shownText(old.get(path)?.value, field, words)}</del>
                </Table.Td>
                <Table.Td>
                  <ins>{shownText(now.get(path)?.value, field, words)}</ins>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
};
