import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterEntry } from '../../api/records';
import { StatusTag } from '../../design/status-tag';
import type { Column } from '../../design/virtual-table';
import { descriptionOf } from '../../records/description';
import { useForms } from '../../records/forms';
import { kindOfEntity, type RecordKind } from '../../records/kinds';
import { fieldsByName } from '../../records/register-labels';
import { useWords } from '../../records/words';

/** Columns that nobody chose: the first fields that the questions have names for. */
const MOST = 5;

/** The date leads to the record; then what describes the kind, and the status. */
export const useRegisterColumns = (kind: RecordKind | undefined): readonly Column<RegisterEntry>[] => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { data: forms } = useForms(kind?.collection ?? '');
  return useMemo(() => {
    const fields = fieldsByName(forms);
    const named =
      kind === undefined ? [] : (descriptionOf(kind.collection)?.columns ?? [...fields.keys()].slice(0, MOST));
    const shown = (name: string, value: string | number | undefined): string => {
      if (value === undefined) return '';
      if (typeof value === 'number') return words.number(value);
      return fields.get(name)?.type === 'choice' ? words.option(value, name) : words.date(value);
    };
    const summary = named.map((name): Column<RegisterEntry> => {
      const field = fields.get(name);
      const numeric = field?.type === 'whole' || field?.type === 'rupiah';
      return {
        key: name,
        header: field === undefined ? words.part(name) : words.label(field.label),
        numeric,
        cell: ({ summary: row }) => shown(name, (row as Record<string, string | number>)[name]),
      };
    });
    const kindColumn: Column<RegisterEntry> = {
      key: 'kind',
      header: t('list.kind'),
      cell: ({ entity }) => {
        const found = kindOfEntity(entity);
        return found === undefined ? entity : words.kind(found.label);
      },
    };
    return [
      {
        key: 'date',
        header: t('list.date'),
        cell: ({ entity, id, occurredOn }) => (
          <Anchor component={Link} to={`/kegiatan/${kindOfEntity(entity)?.collection ?? entity}/${id}`}>
            {occurredOn === null ? t('list.noDate') : words.date(occurredOn)}
          </Anchor>
        ),
      },
      ...(kind === undefined ? [kindColumn] : []),
      ...summary,
      {
        key: 'status',
        header: t('list.status'),
        cell: ({ status, pending }) => (
          <>
            <StatusTag status={status} label={words.status(status)} />
            {pending !== null && ` ${t(`pending.${pending}`)}`}
          </>
        ),
      },
    ];
  }, [forms, kind, t, words]);
};
