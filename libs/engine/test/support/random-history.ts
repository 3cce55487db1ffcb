import type { LogEntry } from '@jejak/event-store';
import {
  type Command,
  type DecisionContext,
  type DomainEvent,
  eventId,
  fromPosition,
  nameBasedId,
  type RecordedEvent,
  Refusal,
  streamName,
  toPosition,
} from '@jejak/kernel';
import type { ReadPage } from '@jejak/projections';
import { allowedCommands, recordDecider, type RecordState, WHOLE, type Workflow } from '@jejak/records';
import { workflowByEntity } from '@jejak/workflows';
import fc from 'fast-check';

/** One attempt at a command; what it comes to depends on what the history allows by then. */
export interface Attempt {
  readonly entity: (typeof ENTITIES)[number];
  readonly slot: number;
  readonly choice: number;
  readonly day: number;
  readonly number: number;
  readonly actor: string;
  readonly zone: string;
}

const ENTITIES = ['operation', 'timporaMeeting', 'tally', 'nilReport', 'period', 'survey', 'budget'] as const;
const TODAY = '2022-06-15';
export const OFFICE = 'cilegon';

export const attempts = fc.array(
  fc.record<Attempt>({
    entity: fc.constantFrom(...ENTITIES),
    slot: fc.nat(2),
    choice: fc.nat(1000),
    day: fc.nat(700),
    number: fc.integer({ min: 1, max: 60 }),
    actor: fc.constantFrom('officer-1', 'officer-2', 'head-1'),
    zone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
  }),
  { minLength: 80, maxLength: 140 },
);

/** From 1 July 2020 on, so that dates lie in three years, always on a day that every month has. */
const dateOf = (day: number): string => {
  const months = 6 + Math.floor(day / 30);
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${String(2020 + Math.floor(months / 12))}-${month}-${String((day % 28) + 1).padStart(2, '0')}`;
};

const SECTIONS = ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'];
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** Data for each command; some of it is refused, which is part of the game. */
const dataFor = (type: string, attempt: Attempt, items: readonly string[]): Record<string, unknown> => {
  const { day, number, slot, choice } = attempt;
  const date = dateOf(day);
  const month = date.slice(0, 7);
  const section = pick(SECTIONS, slot);
  const item = pick(items, choice) ?? WHOLE;
  const reason = 'keterangan salah';
  const parties =
    number % 2 === 0 ? { kind: 'joint-operation', agencies: ['Polres'] } : { kind: 'independent-operation' };
  const operation = { ...parties, mode: number % 3 === 0 ? 'land' : 'sea', location: 'Merak', targets: ['PT Contoh'] };
  const foreignersChecked = [{ nationality: 'CHN', sex: 'male', count: number }];
  const meeting = {
    level: 'kecamatan',
    kind: 'koordinasi',
    area: 'Cilegon',
    agencies: [{ name: 'Polres', present: number }],
  };
  const tally = { period: pick([month, date, date.slice(0, 4)], number), count: number, source: 'Laporan bulanan' };
  const data: Readonly<Record<string, Record<string, unknown>>> = {
    PlanOperation: { ...operation, plannedFor: date },
    IssueOperationWarrant: { issuedOn: date },
    NumberOperationWarrant: { number: `W-${String(number)}` },
    CarryOutOperation:
      number % 4 === 0 ? { ...operation, startedOn: date, ground: 'wanted-list' } : { startedOn: date },
    ReportOperation: { reportedOn: '2022-06-01', foreignersChecked },
    TranscribeOperation: { ...operation, startedOn: date, foreignersChecked, transcribedFrom: 'LKIP' },
    CancelOperation: { reason },
    PlanTimporaMeeting: { ...meeting, plannedFor: date },
    RescheduleTimporaMeeting: { plannedFor: date, reason },
    HoldTimporaMeeting: { heldOn: date },
    FileTimporaMinutes: { filedOn: '2022-06-01' },
    NumberTimporaLetter: { letterNumber: `L-${String(number)}` },
    TranscribeTimporaMeeting: { ...meeting, heldOn: date, transcribedFrom: 'LKIP' },
    CancelTimporaMeeting: { reason },
    RecordTally: { kind: 'independent-operation', ...tally },
    RequestTallyReplacement: { period: item, count: number, source: 'Laporan bulanan', reason },
    ApproveTallyReplacement: { period: item },
    RejectTallyReplacement: { period: item, reason },
    FileNilReport: { section: 'inteldakim', month: `2021-0${String(1 + slot)}`, kinds: ['bap', 'detention'] },
    CompletePeriod: { section, month: '2021-03' },
    ReopenPeriod: { reason },
    RecordSurveyMonth: {
      survey: 'ikm',
      month: `2021-0${String(1 + slot)}`,
      respondents: number,
      value: `${String(30 + number)}.5`,
    },
    RecordSurveyAnswer: {
      survey: 'ikm',
      month: `2021-0${String(1 + slot)}`,
      on: `2021-0${String(1 + slot)}-10`,
      elements: Array(9).fill(1 + (number % 4)),
    },
    AllotBudget: { year: 2020 + slot, nodes: budgetNodes(number * 1000) },
    ReviseBudget: { year: 2020 + slot, nodes: budgetNodes(number * 1000 + 1), reason },
    SetBudgetTree: { year: 2020 + slot, nodes: budgetNodes(number * 1000), reason },
    RecordRealisation: {
      year: 2020 + slot,
      output: 'Layanan',
      asOf: `${String(2020 + slot)}-${date.slice(5)}`,
      cumulative: number * 900,
      source: 'SPAN',
      reason,
    },
    RequestCorrection: { item, reason, changes: changesFor(attempt) },
    ApproveCorrection: { item },
    RejectCorrection: { item, reason },
    RequestVoid: { item, reason },
    ApproveVoid: { item },
    RejectVoid: { item, reason },
    Withdraw: { item, reason },
  };
  return data[type] ?? {};
};

const budgetNodes = (amount: number) => [
  { code: 'P1', level: 'program', name: 'Program', amount },
  { code: 'P1.O1', parent: 'P1', level: 'output', name: 'Layanan', amount },
];

const changesFor = ({ entity, day, number }: Attempt): Record<string, unknown> => {
  switch (entity) {
    case 'operation':
      return number % 2 === 0
        ? { execution: { startedOn: dateOf(day), endedOn: dateOf(day) } }
        : { details: { mode: 'both' } };
    case 'timporaMeeting':
      return number % 2 === 0 ? { holding: { heldOn: dateOf(day) } } : { details: { level: 'provinsi' } };
    case 'tally':
      return { count: number };
    case 'nilReport':
      return { kinds: number % 2 === 0 ? ['bap'] : ['detention', 'joint-operation'] };
    case 'survey':
      return { respondents: number };
    default:
      return { cumulative: number * 800 };
  }
};

/** A log that real deciders wrote, in memory. */
export class RandomHistory {
  readonly events: RecordedEvent[] = [];
  readonly states = new Map<string, RecordState<unknown>>();
  readonly #revisions = new Map<string, number>();

  static of(list: readonly Attempt[]): RandomHistory {
    const history = new RandomHistory();
    for (const attempt of list) history.attempt(attempt);
    return history;
  }

  /** Reads the log up to a position, as a file would be read. */
  readPage(upTo = this.events.length): ReadPage {
    return (after, limit) => {
      const start = fromPosition(after);
      const events = this.events.slice(start, Math.min(upTo, start + limit));
      const entries = events.map((event): LogEntry => ({ readable: true, event }));
      return { entries, scannedTo: toPosition(start + events.length), atEnd: start + events.length >= upTo };
    };
  }

  attempt(attempt: Attempt): void {
    const workflow = workflowByEntity(attempt.entity);
    if (workflow === undefined) return;
    const stream = streamName(OFFICE, attempt.entity, `slot-${String(attempt.slot)}`);
    const state = this.states.get(stream) ?? recordDecider(workflow).initialState;
    const items = Object.keys(state.items);
    const type = pick(allowedCommands(workflow, state, pick(items, attempt.choice) ?? WHOLE), attempt.choice);
    if (type !== undefined) this.decide(workflow, stream, { type, data: dataFor(type, attempt, items) }, attempt);
  }

  /** Whether the command was accepted. */
  decide(
    workflow: Workflow,
    stream: string,
    command: Command,
    { actor, zone }: Pick<Attempt, 'actor' | 'zone'>,
  ): boolean {
    const context: DecisionContext = {
      stream,
      now: `${TODAY}T05:00:00.000Z`,
      today: TODAY,
      zone,
      office: OFFICE,
      actor,
      role: 'officer',
      section: workflow.section,
      references: {},
    };
    const decider = recordDecider(workflow);
    try {
      const state = this.states.get(stream) ?? decider.initialState;
      for (const event of decider.decide(command, state, context)) this.record(workflow, stream, event, context);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  private record(workflow: Workflow, stream: string, event: DomainEvent, context: DecisionContext): void {
    const position = toPosition(this.events.length + 1);
    const revision = (this.#revisions.get(stream) ?? -1) + 1;
    const commandId = nameBasedId('command', position);
    const recorded: RecordedEvent = {
      ...event,
      id: eventId(commandId, 0),
      stream,
      revision,
      position,
      meta: {
        occurredOn: TODAY,
        zone: context.zone,
        actor: context.actor,
        role: context.role,
        section: context.section,
        office: context.office,
        correlationId: commandId,
        causationId: commandId,
        commandId,
        requestDigest: 'digest',
        source: 'test',
        recordedAt: context.now,
      },
    };
    const decider = recordDecider(workflow);
    this.events.push(recorded);
    this.#revisions.set(stream, revision);
    this.states.set(stream, decider.evolve(this.states.get(stream) ?? decider.initialState, recorded));
  }
}
