import { type Command, type DomainEvent, ensure } from '@jejak/kernel';
import { applyChanges, compact, WHOLE, type Workflow } from '@jejak/records';

interface Memo {
  readonly on: string;
  readonly number?: string;
  readonly reply?: string;
  /** A paper that several memos speak of. */
  readonly paper?: string;
}
type MemoState = Memo | null;
type MemoCommand = Command<'WriteMemo' | 'NumberMemo' | 'CrossOutNumber', Partial<Memo>>;
type MemoEvent = DomainEvent<'MemoWritten', Memo> | DomainEvent<'MemoNumbered', { number: string }>;

/** A record that bears the numbers of two letters: its own and the reply to it. */
export const memo: Workflow<MemoState, MemoCommand, MemoEvent> = {
  entity: 'memo',
  title: 'Memo',
  section: 'tikim',
  label: { id: 'Nota', en: 'Memo' },
  events: { MemoWritten: { version: 1 }, MemoNumbered: { version: 1 } },
  initialState: null,
  reenterable: false,
  decide: ({ type, data }, state) => {
    if (type === 'WriteMemo') {
      ensure(state === null, { code: 'MEMO_WRITTEN', en: 'It is written', id: 'Sudah ditulis.' });
      return [{ type: 'MemoWritten', version: 1, data: { ...data, on: data.on ?? '2021-03-02' } }];
    }
    ensure(state?.number === undefined, { code: 'MEMO_NUMBERED', en: 'It has a number', id: 'Sudah bernomor.' });
    return [{ type: 'MemoNumbered', version: 1, data: { number: data.number ?? '' } }];
  },
  evolve: (state, { type, data }) => (type === 'MemoWritten' ? data : state && { ...state, number: data.number }),
  allowed: () => ['NumberMemo'],
  enters: ({ type }) => (type === 'MemoWritten' ? WHOLE : undefined),
  contentOf: (state) => state ?? undefined,
  withContent: (_state, _item, content) => (content as Memo | undefined) ?? null,
  correct: (state, _item, changes) =>
    applyChanges(state ?? {}, changes, { on: true, number: true, reply: true, paper: true }),
  counted: () => undefined,
  factsOf: () => [],
  register: (state) => ({ status: state === null ? 'new' : 'written', summary: {} }),
  reserves: (state) => {
    if (state === null) return [];
    const { on, number, reply, paper: document } = state;
    const named = (text: string | undefined, purpose: string, field: string) =>
      text === undefined ? [] : [compact({ number: text, on, purpose, label: purpose, field, document })];
    return [...named(number, 'memo', 'number'), ...named(reply, 'reply', 'answer.reply')];
  },
};
