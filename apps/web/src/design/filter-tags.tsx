import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FilterTag {
  readonly key: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** Each filter in force, with a way to take it away. */
export const FilterTags = ({ tags }: { readonly tags: readonly FilterTag[] }) => {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('table.filters')}>
      {tags.map(({ key, label, onRemove }) => (
        <Button
          key={key}
          size="compact-sm"
          variant="default"
          onClick={onRemove}
          aria-label={t('table.removeFilter', { name: label })}
          rightSection={<span aria-hidden>✕</span>}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
};
