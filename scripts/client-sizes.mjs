// Checks the sizes of client code: 300 lines a file, 40 lines a function, 6 parameters. Tests may have longer functions.
// Usage: node scripts/client-sizes.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = 'src/main/frontend';
const FILE = 300;
const FUNCTION = 40;
const PARAMETERS = 6;

const faults = [];

function check(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const line = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const lines = line(source.end);
  if (lines > FILE) faults.push(`${path}: ${lines} lines (limit ${FILE})`);
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const first = line(node.getStart());
      const length = line(node.end) - first + 1;
      if (length > FUNCTION && !path.endsWith('.test.ts')) faults.push(`${path}:${first}: function of ${length} lines (limit ${FUNCTION})`);
      if (node.parameters.length > PARAMETERS) faults.push(`${path}:${first}: ${node.parameters.length} parameters (limit ${PARAMETERS})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

readdirSync(ROOT, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .forEach((name) => check(join(ROOT, name)));

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
