import { collectionOf, type RegisterEntry, type RegisterQuery } from '@jejak/http';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { ApiEngine } from '../api-engine';
import type { HomePeriodView, HomeRecordsView } from './home.dto';
import type { DeadlinesView, QueueListEntryView } from '../obligations/obligations.dto';

const SHOWN = 5;
/** Thirteen months of every section are fewer. */
const MOST_PERIODS = 200;

export const readQueues = async (
  { obligations }: Pick<ApiEngine, 'obligations'>,
  office: OfficeId,
  withoutSecret: boolean,
): Promise<readonly QueueListEntryView[]> => {
  const queues = await obligations.listQueues(office, undefined, withoutSecret);
  return queues.map((row) => ({ ...row, href: `/api/offices/${office}/queues/${row.queue}` }));
};

export const readDeadlines = async (
  { obligations }: Pick<ApiEngine, 'obligations'>,
  office: OfficeId,
  standing: 'approaching' | 'missed',
  withoutSecret: boolean,
): Promise<DeadlinesView> => {
  const page = await obligations.listDeadlines({ office, standing, withoutSecret, limit: SHOWN });
  const deadlines = page.deadlines.map(({ stream: _same, section: _owner, record, ...deadline }) => ({
    ...deadline,
    record: linked(office, record),
  }));
  return { office, deadlines, total: page.total, nextCursor: page.nextCursor };
};

export const readRecords = async (
  engine: Pick<ApiEngine, 'listRecords'>,
  query: Omit<RegisterQuery, 'sort' | 'limit'>,
): Promise<HomeRecordsView> => {
  const { records, total } = await engine.listRecords({ ...query, sort: '-updated', limit: SHOWN });
  return { records: records.map((record) => linked(query.office, record)), total };
};

/** Of this month and the twelve before it: in January it is December that has to be closed. */
export const readPeriods = async (
  engine: Pick<ApiEngine, 'listRecords'>,
  office: OfficeId,
  today: LocalDate,
): Promise<readonly HomePeriodView[]> => {
  const [year = '', month = ''] = today.split('-');
  const from = `${String(Number(year) - 1)}-${month}-01`;
  const query = { office, entity: 'period', from, sort: 'occurredOn', limit: MOST_PERIODS } as const;
  const { records } = await engine.listRecords(query);
  return records.map(({ status, summary: { section = '', month = '' } }) => {
    return { section: String(section), month: String(month), status };
  });
};

const linked = (office: OfficeId, record: RegisterEntry) => {
  return { ...record, href: `/api/offices/${office}/${collectionOf(record.entity)}/${record.id}` };
};
