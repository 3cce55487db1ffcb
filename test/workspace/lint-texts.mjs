// Reads `[{ file, text }]` on stdin and prints, for each, the names of the rules that refuse it under the workspace's own
// configuration. Only rules that need no types: the files exist in the question alone.
import { text as all } from 'node:stream/consumers';
import { ESLint, Linter } from 'eslint';

const untyped = ['no-restricted-syntax', '@typescript-eslint/no-restricted-imports', 'no-console'];
const eslint = new ESLint();
const linter = new Linter();

const answers = [];
for (const { file, text } of JSON.parse(await all(process.stdin))) {
  const { rules, plugins, languageOptions } = await eslint.calculateConfigForFile(file);
  const config = {
    files: ['**/*.ts'],
    plugins,
    languageOptions: { parser: languageOptions.parser },
    rules: Object.fromEntries(untyped.filter((rule) => rule in rules).map((rule) => [rule, rules[rule]])),
  };
  answers.push(linter.verify(text, [config], { filename: file }).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(answers));
