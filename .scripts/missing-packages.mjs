// Prints the Debian packages that tests need and this machine lacks, one a line; nothing when none is missing.
import { probe } from './services.mjs';

for (const service of probe()) {
  if (service.neededBy.length > 0 && service.found === undefined) process.stdout.write(`${service.package}\n`);
}
