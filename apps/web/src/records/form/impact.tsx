import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountedKinds } from '../../api/records';
import { Card } from '../../design/page';
import type { Verdict } from '../use-decision';
import { useWords } from '../words';

/** "Dampak: +1 Operasi Gabungan 2021", from the very rules that will count it. */
export const Impact = ({ verdict }: { readonly verdict: Verdict }) => {
  const { t } = useTranslation(['records', 'common']);
  const { number } = useWords();
  const { data } = useCountedKinds();
  const names = new Map(data?.kinds.map(({ kind, name }) => [kind, name]));
  return (
    <Card title={t('impact.title')}>
      {verdict.is === 'unknown' && <Text>{t('impact.unknown')}</Text>}
      {verdict.is === 'allowed' && verdict.changes.length === 0 && <Text>{t('impact.none')}</Text>}
      {verdict.is === 'allowed' &&
        verdict.changes.map(({ kind, year, delta }) => (
          <Text key={`${kind} ${year}`} fw={600}>
            {delta > 0 ? '+' : '−'}
            {number(Math.abs(delta))} {names.get(kind) ?? kind} {year}
          </Text>
        ))}
    </Card>
  );
};
