import { Button, Group, TextInput } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { eveningOf } from '../../api/evening';
import { useZone } from '../../api/situation';
import { formText } from '../../design/form-text';
import { useParameters } from '../../design/use-parameters';

/** "Lihat per tanggal": the record as it was known on the evening of a day. */
export const AsOf = () => {
  const { t } = useTranslation(['records', 'common']);
  const { set } = useParameters();
  const zone = useZone();
  const look = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const day = formText(event.currentTarget, 'day');
    if (day !== '') set({ per: eveningOf(day, zone, Date.now()), tab: 'ringkasan' });
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
