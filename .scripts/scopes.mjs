// npm run scopes: writes docs/reference/scopes.md from the table of actions; the libraries must have been built.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';

const { scopesReference } = createRequire(import.meta.url)('@jejak/access/domain');

writeFileSync(
  join(root, 'docs/reference/scopes.md'),
  `# Scopes

Who may do what. Written by \`npm run scopes\` from the table in \`libs/access/src/scopes\`; a test fails while it is out of date. Why it is so: [ADR 0019](../adr/0019-scopes.md).

- Every route names its scope: \`x-scope\` in \`/openapi.json\`; \`open\` answers anyone, \`signed-in\` every account. What is refused gets 403 \`SCOPE_REQUIRED\` and a row in the security log.
- *kantornya dan kantor di bawahnya*: a Kanwil reads the offices that stand under it that day, and writes nothing there.
- *seksinya*: only for records of the own section. The head of the office acts for every section.
- *Operator CLI*: the command line without \`--as\`. With it, a command acts as that account; for more than reading and importing it asks for the password, at the terminal or in \`JEJAK_PASSWORD\`.
- Who asked for a correction, a void, a replacement, a definition or an erasure never approves it (\`FOUR_EYES\`), whatever the scope.

${scopesReference()}
`,
);
