import ts from 'typescript';

/** What bundlers know to be without effect as it stands. */
function isKnownPure(node: ts.Expression): boolean {
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isPrefixUnaryExpression(node)
  );
}

/**
 * Marks what a module computes when it is loaded as free of effects, so that a bundler leaves out what a program doesn't
 * use: who imports `normalize` alone gets no gazetteer. True of every module here: none does anything but define.
 *
 * @example
 * withPureInitializers("const WORDS = new Set('a b'.split(' '));")
 * //=> "const WORDS = /* @__PURE__ *\/ (() => (new Set('a b'.split(' '))))();"
 */
export function withPureInitializers(source: string): string {
  const tree = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const initializers = tree.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) !== 0)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((initializer) => initializer !== undefined && !isKnownPure(initializer));
  let result = source;
  for (const initializer of initializers.reverse()) {
    if (!initializer) continue;
    const { end } = initializer;
    const start = initializer.getStart();
    const body = `/* @__PURE__ */ (() => (${source.slice(start, end)}))()`;
    result = result.slice(0, start) + body + result.slice(end);
  }
  return result;
}
