import { type Command, type DomainEvent, ensure, refuse } from '@jejak/kernel';
import { WHOLE, type Workflow } from '@jejak/records';

interface Ticket {
  readonly status: 'none' | 'open' | 'closed';
  readonly text: string;
}
type TicketData = Readonly<Record<string, string>>;

/** A workflow small enough to see through: a ticket is opened, noted upon and closed. */
export const ticket: Workflow = {
  ...describeAs('ticket', 'Ticket'),
  events: {
    TicketOpened: { version: 2, upcasts: { 1: ({ title }) => ({ text: title }) } },
    TicketNoted: { version: 1 },
    TicketClosed: { version: 1 },
  },
  initialState: { status: 'none', text: '' } satisfies Ticket,
  decide: (command: Command, state) => {
    const { status } = state as Ticket;
    const { text = '', on = '', note = '' } = command.data as TicketData;
    switch (command.type) {
      case 'OpenTicket':
        ensure(status === 'none', { code: 'TICKET_OPEN', en: 'It is open already', id: 'Sudah dibuka.' });
        return [{ type: 'TicketOpened', version: 2, data: { text, on } }];
      case 'NoteTicket':
        return [{ type: 'TicketNoted', version: 1, data: { note } }];
      case 'CloseTicket':
        ensure(status === 'open', { code: 'TICKET_CLOSED', en: 'It is not open', id: 'Tidak terbuka.' });
        return [
          { type: 'TicketNoted', version: 1, data: { note } },
          { type: 'TicketClosed', version: 1, data: {} },
        ];
      default:
        return [];
    }
  },
  evolve: (state, event): Ticket => {
    const before = state as Ticket;
    if (event.type === 'TicketOpened') return { status: 'open', text: (event.data as TicketData)['text'] ?? '' };
    return event.type === 'TicketClosed' ? { ...before, status: 'closed' } : before;
  },
  allowed: (state) => ((state as Ticket).status === 'open' ? ['CloseTicket'] : []),
  enters: (event: DomainEvent) => (event.type === 'TicketOpened' ? WHOLE : undefined),
  register: (state) => ({ status: (state as Ticket).status, summary: {} }),
};

/** A workflow with natural ids that looks at tickets: one stream a year. */
export const ticketLog: Workflow = {
  ...describeAs('ticketLog', 'TicketLog'),
  events: { TicketLogWritten: { version: 1 } },
  initialState: { lines: 0 },
  naturalId: (data) => (data as TicketData)['year'] ?? '',
  reads: (command) => {
    const { about } = command.data as TicketData;
    return about === undefined ? [] : [about];
  },
  decide: (command, _state, { references }) => {
    const { line = '', about = '' } = command.data as TicketData;
    const seen = references[about] as Ticket | undefined;
    return [{ type: 'TicketLogWritten', version: 1, data: { line, ticketText: seen?.text ?? 'none' } }];
  },
  evolve: (state) => state,
  allowed: () => ['WriteLine'],
  enters: () => undefined,
  register: () => ({ status: 'open', summary: {} }),
};

function describeAs(entity: string, title: string) {
  const none = (): never => refuse({ code: 'NOT_HERE', en: 'Not in this workflow', id: 'Tidak ada di alur ini.' });
  return {
    entity,
    title,
    section: 'tikim',
    label: { id: 'Tiket', en: 'Ticket' },
    reenterable: false,
    contentOf: () => undefined,
    withContent: (state: unknown) => state,
    correct: none,
    counted: () => undefined,
    factsOf: () => [],
  };
}
