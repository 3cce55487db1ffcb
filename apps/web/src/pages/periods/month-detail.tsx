import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../api/session';
import { Card } from '../../design/page';
import { useWords } from '../../records/words';
import { CellTag } from './cell-tag';
import { ConfirmAct } from './confirm-act';
import { actsOn, type MonthState, type PeriodAct } from './month-status';
import { usePeriodAct } from './use-period-act';

interface DetailProps {
  readonly state: MonthState;
  readonly kinds: readonly { readonly kind: string; readonly section: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** One month of one section: what is missing, and the next steps. */
export const MonthDetail = ({ state, kinds, onClose }: DetailProps) => {
  const { t } = useTranslation(['periods', 'common']);
  const words = useWords();
  const may = useMay();
  const heading = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<PeriodAct>();
  const act = usePeriodAct(state);
  const { section, month, status, missing, recorded, revision } = state;
  const place = t('place', {
    month: `${t(`month.${month.slice(5)}`, { ns: 'common' })} ${month.slice(0, 4)}`,
    section: t(`section.${section}`, { ns: 'common' }),
  });
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const [first, ...others] = actsOn(status, may);
  const nil = missing.length > 0 && may('record.write');
  return (
    <div ref={heading} tabIndex={-1}>
      <Card title={place}>
        <Stack gap="sm">
          <Group gap="sm">
            <CellTag status={status} />
            <Text size="sm">{t('recorded', { count: recorded, number: words.number(recorded) })}</Text>
            {revision !== undefined && (
              <Anchor component={Link} size="sm" to={`/kegiatan/periods/${section}-${month}?tab=linimasa`}>
                {t('history')}
              </Anchor>
            )}
          </Group>
          {missing.length > 0 && (
            <div>
              <Text fw={600} size="sm">
                {t('missing')}
              </Text>
              <List size="sm">
                {missing.map((kind) => (
                  <List.Item key={kind}>{words.label(kinds.find((one) => one.kind === kind)?.name ?? kind)}</List.Item>
                ))}
              </List>
              <Text size="sm" mt={4}>
                <Anchor component={Link} to="/kegiatan" size="sm">
                  {t('logThem')}
                </Anchor>
              </Text>
            </div>
          )}
          <Refused act={act} />
          {act.done !== undefined && (
            <Text role="status" fw={600} c="var(--jejak-positive)">
              ✓ {t(`done.${act.done}`, { place })}
            </Text>
          )}
          {asked !== undefined && (
            <ConfirmAct
              act={asked}
              place={place}
              busy={act.busy}
              missing={missing.length}
              onCancel={() => {
                setAsked(undefined);
              }}
              onConfirm={(reason) => {
                act.send(asked, reason, () => {
                  setAsked(undefined);
                });
              }}
            />
          )}
          {asked === undefined && (
            <Group gap="xs" className="jejak-screen-only">
              {first !== undefined && (
                <Button
                  onClick={() => {
                    setAsked(first);
                  }}
                >
                  {t(`act.${first}`)}
                </Button>
              )}
              {nil && (
                <Button
                  variant="default"
                  loading={act.busy}
                  onClick={() => {
                    act.send('nil', '', () => undefined);
                  }}
                >
                  {t('act.nil', { count: missing.length, number: words.number(missing.length) })}
                </Button>
              )}
              {others.map((one) => (
                <Button
                  key={one}
                  variant="default"
                  onClick={() => {
                    setAsked(one);
                  }}
                >
                  {t(`act.${one}`)}
                </Button>
              ))}
              <Button variant="default" onClick={onClose}>
                {t('action.close', { ns: 'common' })}
              </Button>
            </Group>
          )}
          {first === undefined && !nil && <Text size="sm">{t('noAct')}</Text>}
        </Stack>
      </Card>
    </div>
  );
};

const Refused = ({ act }: { readonly act: ReturnType<typeof usePeriodAct> }) => {
  const { t } = useTranslation(['periods', 'common']);
  const { problem, offline } = act;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== undefined || offline) ref.current?.focus();
  }, [problem, offline]);
  if (problem === undefined && !offline) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      style={{ borderInlineStart: '4px solid var(--jejak-negative)', paddingInlineStart: '0.75rem' }}
    >
      <Text fw={600} c="var(--jejak-negative)" lang={problem === undefined ? undefined : 'id'}>
        {problem?.detail ?? t('state.offlineHint', { ns: 'common' })}
      </Text>
      {problem !== undefined && problem.allowed.length > 0 && (
        <Text size="sm">{t('allowed', { allowed: problem.allowed.join(', ') })}</Text>
      )}
    </div>
  );
};
