import { type Command, type DomainEvent, ensure } from '@jejak/kernel';
import { Fields, WHOLE, type Workflow } from '@jejak/records';

type PlanEvent = DomainEvent<'YearPlanMade', { places: readonly { place: string; most: number }[] }>;
interface PlanState {
  readonly places?: PlanEvent['data']['places'];
}

/** Rows of a year are one plan; made once. */
export const yearPlanWorkflow: Workflow<PlanState, Command<'MakeYearPlan'>, PlanEvent> = {
  entity: 'yearPlan',
  title: 'YearPlan',
  section: 'tata-usaha',
  label: { id: 'Rencana', en: 'Plan' },
  events: { YearPlanMade: { version: 1 } },
  initialState: {},
  reenterable: true,
  decide: ({ data }, state) => {
    ensure(state.places === undefined, { code: 'PLAN_MADE', en: 'The plan is made', id: 'Rencana sudah ada.' });
    const fields = new Fields(data);
    const places = fields.list('places', (place) => ({
      place: place.text('place'),
      most: place.whole('most', { min: 1 }),
    }));
    return [{ type: 'YearPlanMade', version: 1, data: { places } }];
  },
  evolve: (_state, { data }) => data,
  allowed: (state) => (state.places === undefined ? ['MakeYearPlan'] : []),
  enters: () => WHOLE,
  contentOf: (state) => state,
  withContent: (_state, _item, content) => content ?? {},
  correct: (state) => state,
  counted: () => undefined,
  factsOf: () => [],
  register: () => ({ status: 'made', summary: {} }),
  imports: [
    {
      kind: 'plan',
      order: 10,
      help: 'Rencana kunjungan',
      columns: [
        { name: 'year', type: 'year', required: true, help: 'Tahun', example: '2021' },
        { name: 'place', type: 'text', required: true, help: 'Tempat', example: 'Merak' },
        { name: 'most', type: 'whole', required: true, help: 'Paling banyak', example: '12' },
      ],
      toPlan: () => ({ commands: [] }),
      group: {
        key: (row) => String(row['year']),
        toPlan: (rows) => ({
          id: String(rows[0]?.['year']),
          commands: [{ type: 'MakeYearPlan', data: { places: rows.map(({ place, most }) => ({ place, most })) } }],
        }),
      },
    },
  ],
};

type VisitEvent =
  DomainEvent<'VisitOpened', { on: string; place: string }> | DomainEvent<'VisitClosed', { outcome: string }>;
interface VisitState {
  readonly status: 'new' | 'open' | 'closed';
  readonly place?: string;
}

/** A visit goes to a place of its year's plan; it is opened, then closed. */
export const visitWorkflow: Workflow<VisitState, Command<'OpenVisit' | 'CloseVisit'>, VisitEvent> = {
  entity: 'visit',
  title: 'Visit',
  section: 'inteldakim',
  label: { id: 'Kunjungan', en: 'Visit' },
  events: { VisitOpened: { version: 1 }, VisitClosed: { version: 1 } },
  initialState: { status: 'new' },
  reenterable: false,
  reads: ({ type, data }, office) =>
    type === 'OpenVisit' && 'on' in data ? [`${office}.yearPlan-${String(data.on).slice(0, 4)}`] : [],
  decide: ({ type, data }, state, { references, today }) => {
    const fields = new Fields(data);
    if (type === 'CloseVisit') {
      ensure(state.status === 'open', { code: 'TRANSITION_NOT_ALLOWED', en: 'Not open', id: 'Belum dibuka.' });
      return [{ type: 'VisitClosed', version: 1, data: { outcome: fields.text('outcome') } }];
    }
    const on = fields.date('on');
    const place = fields.text('place');
    ensure(on <= today, { code: 'DATE_IN_FUTURE', field: 'on', en: 'In the future', id: 'Belum terjadi.' });
    const [plan] = Object.values(references) as readonly PlanState[];
    const places = plan?.places?.map((planned) => planned.place) ?? [];
    ensure(places.includes(place), {
      code: 'PLACE_NOT_PLANNED',
      field: 'place',
      en: `${place} is not in the plan`,
      id: 'Tempat ini tidak ada dalam rencana.',
      allowed: places,
    });
    return [{ type: 'VisitOpened', version: 1, data: { on, place } }];
  },
  evolve: (state, event) =>
    event.type === 'VisitOpened' ? { status: 'open', place: event.data.place } : { ...state, status: 'closed' },
  allowed: ({ status }) => (status === 'open' ? ['CloseVisit'] : []),
  enters: ({ type }) => (type === 'VisitOpened' ? WHOLE : undefined),
  contentOf: (state) => state,
  withContent: (_state, _item, content) => (content === undefined ? { status: 'new' } : (content as VisitState)),
  correct: (state) => state,
  counted: () => undefined,
  factsOf: () => [],
  register: ({ status }) => ({ status, summary: {} }),
  imports: [
    {
      kind: 'visit',
      order: 20,
      help: 'Kunjungan; satu baris satu kunjungan',
      columns: [
        { name: 'on', type: 'date', required: true, help: 'Tanggal', example: '2 Maret 2021' },
        { name: 'place', type: 'text', required: true, maxLength: 20, help: 'Tempat', example: 'Merak' },
        { name: 'outcome', type: 'text', help: 'Hasil', example: 'Nihil' },
      ],
      toPlan: ({ on, place, outcome }) => ({
        commands: [
          { type: 'OpenVisit', data: { on, place } },
          ...(outcome === undefined ? [] : [{ type: 'CloseVisit', data: { outcome } }]),
        ],
      }),
    },
  ],
};
