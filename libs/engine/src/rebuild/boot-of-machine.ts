import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** Tells one start of the machine from another, where the system says it; otherwise by the minute of the start. */
export const bootOfMachine = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `${hostname()} ${String(Math.round((Date.now() / 1000 - uptime()) / 60))}`;
  }
};
