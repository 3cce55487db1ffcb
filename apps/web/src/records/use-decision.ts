import { parseStream, Refusal } from '@jejak/kernel';
import type { Command } from '@jejak/kernel';
import type { RecordState, Workflow } from '@jejak/records';
import { useCallback } from 'react';
import { ProblemError } from '../api/problem';
import { fetchRecord, type RecordView } from '../api/records';
import { useSituation } from '../api/situation';
import { useScope } from '../shell/scope';
import { kindOfEntity, type RecordKind } from './kinds';
import { stateOf } from './record-state';
import { type Change, correctHere, decideHere, loadRules } from './rules';

/** What the rules say before anything is sent. */
export type Verdict =
  | { readonly is: 'allowed'; readonly changes: readonly Change[] }
  | { readonly is: 'refused'; readonly field: string | undefined; readonly en: string; readonly id: string }
  /** The browser cannot know: what the rules ask about is not open to this account. The server decides. */
  | { readonly is: 'unknown' };

const fetchReferences = async (streams: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const found = await Promise.all(
    streams.map(async (stream): Promise<readonly [string, unknown][]> => {
      const { office, entity, id } = parseStream(stream);
      const kind = kindOfEntity(entity);
      if (kind === undefined) return [];
      try {
        return [[stream, (await fetchRecord({ office, collection: kind.collection, id })).state]];
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return [];
        throw error;
      }
    }),
  );
  return Object.fromEntries(found.flat());
};

const judged = (decide: () => readonly Change[]): Verdict => {
  try {
    return { is: 'allowed', changes: decide() };
  } catch (error) {
    if (!(error instanceof Refusal)) return { is: 'unknown' };
    const { field, details } = error;
    return { is: 'refused', field, en: details.en, id: details.id };
  }
};

/** Asks the rules of a kind, in the browser, what the server will say and what the counts would become. */
export const useDecision = (kind: RecordKind, record: RecordView | undefined) => {
  const { office } = useScope();
  const situation = useSituation();
  return useCallback(
    async (command: Command): Promise<Verdict> => {
      try {
        const workflow: Workflow = await loadRules(kind);
        const state: RecordState<unknown> =
          record === undefined ? { entity: workflow.initialState, items: {} } : stateOf(record);
        const streams = workflow.reads?.(command, office, state) ?? [];
        const references = await fetchReferences(streams);
        const here = situation(record?.stream ?? `${office}.${kind.entity}-new`, references);
        if (command.type !== 'RequestCorrection')
          return judged(() => decideHere(workflow, record === undefined ? undefined : state, command, here));
        const { changes } = command.data as { readonly changes: Readonly<Record<string, unknown>> };
        return judged(() => correctHere(workflow, state, changes, here));
      } catch {
        return { is: 'unknown' };
      }
    },
    [kind, record, office, situation],
  );
};
