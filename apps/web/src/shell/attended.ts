const IDLE_MS = 5 * 60_000;
let lastInput = Date.now();

for (const kind of ['pointerdown', 'keydown', 'scroll'])
  window.addEventListener(
    kind,
    () => {
      lastInput = Date.now();
    },
    { passive: true },
  );

/**
 * Whether somebody is there. A page that refreshes itself would keep a session alive on a desk that nobody sits at, so
 * nothing is fetched by itself while nobody touches anything.
 */
export const isAttended = (): boolean => document.visibilityState === 'visible' && Date.now() - lastInput < IDLE_MS;
