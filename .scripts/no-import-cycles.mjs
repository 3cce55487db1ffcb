import ts from 'typescript';

/** For each program, the group of files that import one another in a circle, by file. */
const known = new WeakMap();

/** Reports an import that closes a circle of files. Works on the program that the typed rules have built already. */
export const noImportCycles = {
  meta: {
    type: 'problem',
    docs: { description: 'Files may not import one another in a circle' },
    messages: { cycle: 'This import closes a circle: {{ circle }}. Move what both need into a file of its own.' },
    schema: [],
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    if (!program) return {};
    if (!known.has(program)) known.set(program, circlesOf(program));
    const circles = known.get(program);
    const check = (node) => {
      if (!node.source) return;
      const file = nodes.get(node).getSourceFile();
      const target = targetOf(program, file, nodes.get(node).moduleSpecifier);
      const circle = circles.get(file.fileName);
      if (target === undefined || circle === undefined || circles.get(target) !== circle) return;
      const names = circle.map((name) => name.slice(program.getCurrentDirectory().length + 1)).join(', ');
      context.report({ node: node.source, messageId: 'cycle', data: { circle: names } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** Only files of the workspace, not their declarations and not packages. */
function isOurs(file) {
  return !file.isDeclarationFile && !file.fileName.includes('/node_modules/');
}

function targetOf(program, file, specifier) {
  if (!specifier || !ts.isStringLiteral(specifier)) return undefined;
  const symbol = program.getTypeChecker().getSymbolAtLocation(specifier);
  const target = symbol?.declarations?.find((declaration) => ts.isSourceFile(declaration));
  return target && isOurs(target) ? target.fileName : undefined;
}

function circlesOf(program) {
  const graph = new Map();
  for (const file of program.getSourceFiles().filter(isOurs)) {
    const imports = file.statements
      .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
      .map((statement) => targetOf(program, file, statement.moduleSpecifier));
    graph.set(file.fileName, [...new Set(imports.filter((name) => name !== undefined))]);
  }
  return stronglyConnected(graph);
}

/** Tarjan 1972: each file in a circle of at least two → the files of that circle. */
function stronglyConnected(graph) {
  const circles = new Map();
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const visit = (node) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
      } else if (stack.includes(next)) {
        lowest.set(node, Math.min(lowest.get(node), order.get(next)));
      }
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) for (const member of circle) circles.set(member, circle);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}
