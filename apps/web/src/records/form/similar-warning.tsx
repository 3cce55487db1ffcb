import { Alert, Anchor, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fetchRegister } from '../../api/records';
import { useScope } from '../../shell/scope';
import type { Field } from '../field';
import type { RecordKind } from '../kinds';
import { loadRules } from '../rules';
import type { Values } from '../values';
import { useWords } from '../words';

interface SimilarWarningProps {
  readonly kind: RecordKind;
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly own: string | undefined;
}

const MOST = 5;

/** Records of the same day that are alike in what the workflow compares: a warning, never a refusal. */
export const SimilarWarning = ({ kind, fields, values, own }: SimilarWarningProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { office } = useScope();
  const day = fields.filter(({ type }) => type === 'date').map(({ name }) => values[name])[0];
  const { data = [] } = useQuery({
    queryKey: ['similar', office, kind.entity, day, values],
    enabled: own === undefined && typeof day === 'string' && day !== '',
    queryFn: async () => {
      const { likeness } = await loadRules(kind);
      if (likeness === undefined || typeof day !== 'string') return [];
      const asked = likeness.flatMap((name) => (typeof values[name] === 'string' ? [`${name}:${values[name]}`] : []));
      const query = {
        entity: kind.entity,
        from: day,
        to: day,
        limit: MOST,
        ...(asked.length > 0 ? { where: asked } : {}),
      };
      return (await fetchRegister(office, query)).records;
    },
  });
  if (data.length === 0) return null;
  return (
    <Alert color="yellow" title={t('form.similar')} role="status">
      <List>
        {data.map(({ id, status, occurredOn }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={`/kegiatan/${kind.collection}/${id}`} target="_blank">
              {words.kind(kind.label)} {occurredOn === null ? '' : words.date(occurredOn)} · {words.status(status)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
