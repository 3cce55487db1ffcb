import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../design/page';
import { useWords } from '../../records/words';
import type { RebuildDetail } from './rebuild-data';
import { recordPathOf } from './record-path';

/** Events that could not be taken: named, never passed over in silence. */
export const ParkedCard = ({ run }: { readonly run: RebuildDetail }) => {
  const { t } = useTranslation('rebuilds');
  const words = useWords();
  if (run.parked === 0)
    return (
      <Card title={t('parked.title')}>
        <Text>{t('parked.none')}</Text>
      </Card>
    );
  return (
    <Card title={t('parked.title')}>
      <Text mb="xs">
        {t('parked.count', { count: run.parked, number: words.number(run.parked) })}
        {run.parkedEvents.length < run.parked && (
          <> {t('parked.shown', { number: words.number(run.parkedEvents.length) })}</>
        )}
      </Text>
      <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('parked.title')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" className="jejak-number">
                {t('position')}
              </Table.Th>
              <Table.Th scope="col">{t('record')}</Table.Th>
              <Table.Th scope="col">{t('parked.type')}</Table.Th>
              <Table.Th scope="col">{t('parked.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {run.parkedEvents.map(({ position, stream, type, reason, code }) => {
              const path = recordPathOf(stream);
              return (
                <Table.Tr key={position}>
                  <Table.Td className="jejak-number">{words.number(Number(position))}</Table.Td>
                  <Table.Td>
                    {path === undefined ? (
                      stream
                    ) : (
                      <Anchor component={Link} to={path}>
                        {stream}
                      </Anchor>
                    )}
                  </Table.Td>
                  <Table.Td>{type}</Table.Td>
                  <Table.Td>
                    {reason === 'behind' ? t('parked.behind') : t('parked.poison')} · {code}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  );
};
