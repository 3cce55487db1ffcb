const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const within = (kind) => readdirSync(join(__dirname, kind)).map((name) => `${kind}/${name}`);
const projects = [...within('libs'), ...within('apps'), 'test']
  .map((project) => join(__dirname, project))
  .filter((project) => existsSync(join(project, 'jest.config.cjs')));

module.exports = { projects };
