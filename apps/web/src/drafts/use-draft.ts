import { useEffect, useRef, useState } from 'react';
import { deleteDraft, type Draft, findDraft, saveDraft, type Values } from './store';

const AFTER_MS = 400;

/** Registers of persons hold names and documents: what is typed there stays in memory and is not written to the disk. */
const NOT_KEPT: readonly string[] = ['persons'];

/**
 * What was typed before and, from then on, what is typed: kept by itself a moment after the last key.
 * `found` is undefined while it is being looked for.
 */
export const useDraft = (place: Omit<Draft, 'values' | 'savedAt'>, values: Values | undefined) => {
  const [found, setFound] = useState<{ readonly draft: Draft | undefined } | undefined>();
  const [savedAt, setSavedAt] = useState<number | undefined>();
  const kept = !NOT_KEPT.includes(place.collection);
  const done = useRef(false);
  const { id } = place;
  const placeRef = useRef(place);
  placeRef.current = place;

  useEffect(() => {
    let current = true;
    done.current = false;
    findDraft(id).then(
      (draft) => {
        if (current) setFound({ draft });
      },
      () => {
        // A browser that keeps nothing still takes a form.
        if (current) setFound({ draft: undefined });
      },
    );
    return () => {
      current = false;
    };
  }, [id]);

  useEffect(() => {
    if (values === undefined || found === undefined || !kept || Object.keys(values).length === 0) return undefined;
    const timer = setTimeout(() => {
      if (done.current) return;
      const now = Date.now();
      saveDraft({ ...placeRef.current, values, savedAt: now }).then(
        () => {
          setSavedAt(now);
        },
        () => undefined,
      );
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [values, found, kept]);

  const finish = async (): Promise<void> => {
    done.current = true;
    setSavedAt(undefined);
    await deleteDraft(id).catch(() => undefined);
  };
  return { found, savedAt, finish };
};
