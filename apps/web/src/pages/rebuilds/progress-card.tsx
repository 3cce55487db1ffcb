import { Progress, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/situation';
import { Card } from '../../design/page';
import { useWords } from '../../records/words';
import { isUnderWay, type RebuildDetail } from './rebuild-data';

/** How far it is, and the way there. The bar is announced by phase and in tenths, not at every step. */
export const ProgressCard = ({ run }: { readonly run: RebuildDetail }) => {
  const { t } = useTranslation('rebuilds');
  const words = useWords();
  const zone = useZone();
  const { done, total, rate, etaSeconds, phase } = run;
  const share = total === 0 ? 0 : Math.min(100, Math.floor((done * 100) / total));
  const under = isUnderWay(run);
  return (
    <Card title={t('progress')}>
      <Progress.Root size="lg" mb="xs">
        <Progress.Section value={share} aria-label={t('progress')} animated={under} />
      </Progress.Root>
      <Text>
        {t('doneOf', { done: words.number(done), total: words.number(total), percent: words.number(share) })}
        {rate !== null && <> · {t('rate', { rate: words.number(Math.round(rate)) })}</>}
        {under && etaSeconds !== null && <> · {t('eta', { time: t('seconds', { count: etaSeconds }) })}</>}
      </Text>
      <div className="jejak-hidden" role="status">
        {t(`phase.${phase}`)}
        {under && ` ${words.number(Math.floor(share / 10) * 10)}%`}
      </div>
      <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('log')}>
        <Table mt="sm" maw={640}>
          <Table.Caption style={{ captionSide: 'top' }}>{t('log')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('at')}</Table.Th>
              <Table.Th scope="col">{t('phaseTitle')}</Table.Th>
              <Table.Th scope="col" className="jejak-number">
                {t('folded')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {run.steps.map((step, index) => (
              <Table.Tr key={`${step.at} ${String(index)}`}>
                <Table.Td>
                  {words.moment(step.at, zone)}:{step.at.slice(17, 19)}
                </Table.Td>
                <Table.Td>{t(`phase.${step.phase}`)}</Table.Td>
                <Table.Td className="jejak-number">{words.number(step.done)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  );
};
