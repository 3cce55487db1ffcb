import { useEffect, useRef, useState } from 'react';
import { deleteDraft, type Draft, findDraft, saveDraft, type Values } from './store';

const AFTER_MS = 250;

/** Registers of persons hold names and documents: what is typed there stays in memory and is not written to the disk. */
const NOT_KEPT: readonly string[] = ['persons'];

interface Kept {
  readonly at: number;
  readonly values: Values;
}

/**
 * What was typed before and, from then on, what is typed: kept by itself a moment after the last key, and at once when
 * the page is left. `found` is undefined while it is being looked for; `savedAt` tells of what is on the screen now.
 */
export const useDraft = (place: Omit<Draft, 'values' | 'savedAt'>, values: Values | undefined) => {
  const [found, setFound] = useState<{ readonly draft: Draft | undefined } | undefined>();
  const [saved, setSaved] = useState<Kept | undefined>();
  const isKept = !NOT_KEPT.includes(place.collection);
  const done = useRef(false);
  const { id } = place;
  const placeRef = useRef(place);
  useEffect(() => {
    placeRef.current = place;
  });

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
    if (values === undefined || found === undefined || !isKept || Object.keys(values).length === 0) return undefined;
    let isSaved = false;
    const save = (): void => {
      if (done.current || isSaved) return;
      isSaved = true;
      const at = Date.now();
      saveDraft({ ...placeRef.current, values, savedAt: at }).then(
        () => {
          setSaved({ at, values });
        },
        () => undefined,
      );
    };
    const timer = setTimeout(save, AFTER_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [values, found, isKept, id]);

  const finish = async (): Promise<void> => {
    done.current = true;
    setSaved(undefined);
    await deleteDraft(id).catch(() => undefined);
  };
  /** Begin again: what is typed from now on is kept as before. */
  const forget = async (): Promise<void> => {
    setSaved(undefined);
    await deleteDraft(id).catch(() => undefined);
  };
  return { found, forget, savedAt: saved?.values === values ? saved?.at : undefined, finish };
};
