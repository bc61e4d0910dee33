import ts from 'typescript';

/** One small change to a source file that its tests should notice. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  /** The expression or the statement around it that can stand behind a switch. */
  readonly host: { readonly start: number; readonly end: number; readonly statement: boolean };
  /** False where the language has no place for a switch: the name of a property. */
  readonly switchable: boolean;
}

/** The other operator at the boundary, or the opposite one. */
const OPERATORS: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [ts.SyntaxKind.AmpersandAmpersandToken, ['||']],
  [ts.SyntaxKind.BarBarToken, ['&&']],
  [ts.SyntaxKind.PlusToken, ['-']],
  [ts.SyntaxKind.MinusToken, ['+']],
]);

/** A named number of so many and more is a limit: one more of them can't be seen, but none can. */
const LEAST_LIMIT = 3;

type Change = (node: ts.Node, replacement: string) => void;

/** `const LONGEST_NAME = 7;` */
function isLimit(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  return (
    ts.isVariableDeclaration(parent) && /^[A-Z_]+$/u.test(parent.name.getText()) && Number(node.text) >= LEAST_LIMIT
  );
}

/** -1 says that there is none, and -2 would say the same: its sign is what counts. */
function changeNumber(node: ts.NumericLiteral, change: Change): void {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.MinusToken) change(parent, node.text);
  else change(node, isLimit(node) ? '0' : `(${node.text} + 1)`);
}

/** Conditions become always true and always false; a loop that never ends would only be waited for. */
function changeCondition(condition: ts.Expression, loop: boolean, change: Change): void {
  change(condition, 'false');
  if (!loop) change(condition, 'true');
}

function changeExpression(node: ts.Node, change: Change): void {
  if (ts.isBinaryExpression(node)) {
    for (const operator of OPERATORS.get(node.operatorToken.kind) ?? []) change(node.operatorToken, operator);
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) change(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) change(node, 'true');
  else if (ts.isNumericLiteral(node)) changeNumber(node, change);
  else if (ts.isStringLiteral(node) && node.text !== '') change(node, "''");
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    change(node, node.operand.getText());
  else if (ts.isConditionalExpression(node)) changeCondition(node.condition, false, change);
}

/** An answer that there is none, null, false, '' or -1: `undefined` would say the same. */
function isNothing(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken;
  if (ts.isStringLiteral(node)) return node.text === '';
  return node.kind === ts.SyntaxKind.NullKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
}

function changeStatement(node: ts.Node, change: Change): void {
  if (ts.isIfStatement(node)) changeCondition(node.expression, false, change);
  else if (ts.isWhileStatement(node)) changeCondition(node.expression, true, change);
  else if (ts.isReturnStatement(node) && node.expression && !isNothing(node.expression))
    change(node.expression, 'undefined as never');
  else if (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression)) change(node, ';');
}

/** What no test of behaviour can see: types, what is imported, the words of an error. */
function isUnseen(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node)
  );
}

/** 0, '', false, and -1. */
function isConstant(node: ts.Node): boolean {
  return ts.isLiteralExpression(node) || (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand));
}

/** `list[i] ?? 0`, `list[i] ?? -1`: what stands behind `??` for the compiler's sake is never reached. */
function isFallback(node: ts.Node): boolean {
  const parent: ts.Node | undefined = node.parent;
  return (
    parent !== undefined &&
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    parent.right === node &&
    isConstant(node)
  );
}

/** The whole of an operation for its operator, else the node itself. */
const hostOf = (node: ts.Node): ts.Node =>
  ts.isBinaryExpression(node.parent) && ts.isToken(node) && node === node.parent.operatorToken ? node.parent : node;

const isName = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** All mutants of a file, in its order. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const change: Change = (node, replacement) => {
    const start = node.getStart();
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const around = hostOf(node);
    const host = { start: around.getStart(), end: around.end, statement: ts.isStatement(around) };
    const switchable = !isName(node);
    mutants.push({ file, line, start, end: node.end, original: node.getText(), replacement, host, switchable });
  };
  const visit = (node: ts.Node): void => {
    if (isUnseen(node) || isFallback(node)) return;
    changeExpression(node, change);
    changeStatement(node, change);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

/** The source with one mutant in it. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}
