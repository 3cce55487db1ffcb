import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const PrintButton = () => {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      onClick={() => {
        window.print();
      }}
    >
      {t('action.print')}
    </Button>
  );
};
