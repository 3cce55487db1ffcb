import { Anchor, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordView } from '../../api/records';
import { Empty } from '../../design/states';
import { kindOfEntity } from '../kinds';
import { useWords } from '../words';

export const Related = ({ record }: { readonly record: RecordView }) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  if (record.related.length === 0) return <Empty>{t('related.empty')}</Empty>;
  return (
    <List className="jejak-card" listStyleType="none" spacing="xs">
      {record.related.map(({ direction, entity, id, relation }) => {
        const kind = kindOfEntity(entity);
        return (
          <List.Item key={`${direction} ${entity} ${id} ${relation}`}>
            {t(`related.${direction}`, { relation })}{' '}
            <Anchor component={Link} to={`/kegiatan/${kind?.collection ?? entity}/${id}`}>
              {kind === undefined ? entity : words.kind(kind.label)} {id.slice(0, 8)}
            </Anchor>
          </List.Item>
        );
      })}
    </List>
  );
};
