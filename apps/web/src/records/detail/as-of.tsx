import { Button, Group, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/situation';
import { formText } from '../../design/form-text';
import { useParameters } from '../../design/use-parameters';

/** The last moment of a day in a zone, as an instant. */
const endOfDay = (day: string, zone: string): string => {
  const noon = new Date(`${day}T12:00:00Z`);
  const there = new Date(noon.toLocaleString('en-US', { timeZone: zone }));
  const here = new Date(noon.toLocaleString('en-US', { timeZone: 'UTC' }));
  return new Date(Date.parse(`${day}T23:59:59.999Z`) - (there.getTime() - here.getTime())).toISOString();
};

/** "Lihat per tanggal": the record as it was known on the evening of a day. */
export const AsOf = () => {
  const { t } = useTranslation(['records', 'common']);
  const { set } = useParameters();
  const zone = useZone();
  const look = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const day = formText(event.currentTarget, 'day');
    if (day !== '') set({ per: endOfDay(day, zone), tab: 'ringkasan' });
  };
  return (
    <form onSubmit={look} className="jejak-screen-only">
      <Group align="end" mb="md">
        <TextInput name="day" type="date" label={t('detail.lookAsOf')} />
        <Button type="submit" variant="default">
          {t('detail.look')}
        </Button>
      </Group>
    </form>
  );
};
