import { Anchor, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Card } from '../../design/page';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import type { Moment } from './figures';

const FORMATS = ['xlsx', 'csv'] as const;
const WHOLE_YEAR = 'year';

/** Files that the server writes: recaps, plans, and the forms of other programs. */
export const Downloads = ({ asOf }: { readonly asOf: Moment }) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { office, year, month, section } = useScope();
  const { data: mappings } = useQuery({
    queryKey: ['mappings', office],
    staleTime: Infinity,
    queryFn: () => answered(api.GET('/api/offices/{office}/recaps/mappings', { params: { path: { office } } })),
  });
  const address = (recap: string, format: string, more: Readonly<Record<string, string>> = {}): string => {
    const query = new URLSearchParams({ year: String(year), format, ...more });
    if (format === 'csv') query.set('separator', 'semicolon');
    if (asOf !== undefined) query.set('asOf', asOf);
    return `/api/offices/${office}/recaps/${recap}?${query.toString()}`;
  };
  const span: Record<string, string> = month === undefined ? {} : { month: String(Number(month)) };
  const files = [
    {
      key: 'activities',
      name: t('download.activities'),
      recap: 'activities',
      more: { ...span, ...(section === undefined ? {} : { section }) },
    },
    { key: 'plan', name: t('download.plan'), recap: 'plan', more: {} },
    ...(mappings?.mappings ?? [])
      .filter(({ periods }) => periods.includes(month === undefined ? WHOLE_YEAR : 'month'))
      .map(({ mapping, title }) => ({
        key: mapping,
        name: words.label(title),
        recap: 'exports',
        more: { ...span, mapping },
      })),
  ];
  return (
    <div className="jejak-screen-only">
      <Card title={t('download.title')}>
        <List listStyleType="none" spacing={8}>
          {files.map(({ key, name, recap, more }) => (
            <List.Item key={key}>
              {name}:{' '}
              {FORMATS.map((format) => (
                <Anchor
                  key={format}
                  href={address(recap, format, more)}
                  download
                  underline="always"
                  mr="sm"
                  aria-label={`${name}, ${format.toUpperCase()}`}
                >
                  {format.toUpperCase()}
                </Anchor>
              ))}
            </List.Item>
          ))}
        </List>
      </Card>
    </div>
  );
};
