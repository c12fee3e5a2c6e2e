/** Small faults that a file could have, made with TypeScript's parser. */
import ts from 'typescript';

export interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  /** What stands there, and what stands there instead. */
  from: string;
  to: string;
}

/** All mutants of a file's text, in the order of their places. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isDirective(node)) return;
    if (ts.isExpression(node) && isValue(node)) {
      const start = node.getStart(source);
      const { line } = source.getLineAndCharacterOfPosition(start);
      for (const to of changesOf(node))
        mutants.push({
          file,
          line: line + 1,
          start,
          end: node.end,
          from: node.getText(source),
          to,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/**
 * The text with all of some mutants in it, each asleep: the one whose number `mutantAwake` knows is the
 * one that runs. Without the `0,` Vite's parser takes `?(…):(…` for the head of an arrow function.
 */
export function withMutants(text: string, mutants: { id: number; mutant: Mutant }[]): string {
  const insertions = mutants.flatMap(({ id, mutant: { start, end, to } }) => [
    { at: start, width: end - start, text: `(globalThis.mutantAwake(${id})?(0,${to}):(0,` },
    { at: end, width: start - end, text: '))' },
  ]);
  // Where several begin at one place the longest encloses the others; where several end, the shortest.
  insertions.sort((a, b) => a.at - b.at || order(a, b));
  let written = '';
  let read = 0;
  for (const { at, text: inserted } of insertions) {
    written += text.slice(read, at) + inserted;
    read = at;
  }
  return written + text.slice(read);
}

/** Ends before beginnings; long beginnings first, short ends first. */
const order = (a: { width: number }, b: { width: number }): number =>
  Math.sign(a.width) - Math.sign(b.width) || b.width - a.width;

const operators: Partial<Record<string, string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

const methods: Partial<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
  push: 'unshift',
  has: 'delete',
};

/** Methods whose result can stand in for what they were called on, and the other way round. */
const removable = new Set(
  'toLowerCase toUpperCase trim trimStart trimEnd normalize replace replaceAll filter slice sort toSorted reverse toReversed flat concat'.split(
    ' ',
  ),
);

/** What could stand in place of an expression. */
function changesOf(node: ts.Expression): string[] {
  const text = node.getText();
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const sign = operatorToken.getText();
    if (sign === '??') return [left.getText(), right.getText()];
    return (operators[sign] ?? []).map((other) => `${operand(left)} ${other} ${operand(right)}`);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (ts.isCallExpression(node)) return [...changesOfCall(node), ...changesOfPlace(node)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [`${text} + 1`];
  if (ts.isStringLiteralLike(node)) return [node.text === '' ? "'mutant'" : "''"];
  if (ts.isTemplateExpression(node)) return ["''"];
  if (ts.isRegularExpressionLiteral(node)) return changesOfPattern(text);
  return changesOfPlace(node);
}

/** An operand that keeps its precedence beside any operator. */
const operand = (node: ts.Expression): string =>
  ts.isBinaryExpression(node) || ts.isConditionalExpression(node)
    ? `(${node.getText()})`
    : node.getText();

function changesOfCall(node: ts.CallExpression): string[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: subject, name } = node.expression;
  const other = methods[name.text];
  const before = node.getText().slice(0, name.getStart() - node.getStart());
  const after = node.getText().slice(name.end - node.getStart());
  return [
    ...(other ? [before + other + after] : []),
    ...(removable.has(name.text) && !node.questionDotToken && !node.expression.questionDotToken
      ? [subject.getText()]
      : []),
  ];
}

/** Changes for what an expression does where it stands: decides, is returned, is a statement. */
function changesOfPlace(node: ts.Expression): string[] {
  const { parent } = node;
  if (ts.isExpressionStatement(parent) && ts.isCallExpression(node)) return ['undefined'];
  if ((ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) && node !== undefined) {
    const decides = ts.isIfStatement(parent) ? parent.expression : parent.condition;
    if (decides === node) return ['true', 'false'];
  }
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
    return node.getText() === 'undefined' || node.getText() === 'null' ? [] : ['undefined'];
  return [];
}

/** A pattern without one of its anchors, flags or repetitions, or matching nothing but the empty text. */
function changesOfPattern(text: string): string[] {
  const end = text.lastIndexOf('/');
  const [pattern, flags] = [text.slice(1, end), text.slice(end + 1)];
  const changed = [
    [pattern.replace(/^\^/, ''), flags],
    [pattern.replace(/(?<!\\)\$$/, ''), flags],
    [pattern.replace(/(?<=[^\\]|\\.)\+/, ''), flags],
    [pattern, flags.replace('i', '')],
    ['(?:)', flags],
  ].map(([body, rest]) => `/${body}/${rest}`);
  return [...new Set(changed)].filter((change) => change !== text && isPattern(change));
}

function isPattern(text: string): boolean {
  const end = text.lastIndexOf('/');
  try {
    return Boolean(new RegExp(text.slice(1, end), text.slice(end + 1)));
  } catch {
    return false;
  }
}

/** Whether an expression may be put in parentheses where it stands without a change of meaning. */
function isValue(node: ts.Expression): boolean {
  const { parent } = node;
  const isCallee = ts.isCallExpression(parent) && parent.expression === node;
  const isName =
    ('name' in parent && parent.name === node) ||
    ('propertyName' in parent && parent.propertyName === node);
  const isChained =
    'expression' in parent && parent.expression === node && ts.isOptionalChain(parent);
  const isTagged = ts.isTaggedTemplateExpression(parent);
  return !(isCallee || isName || isChained || isTagged || ts.isExportSpecifier(parent));
}

const isDirective = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isModuleDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);
