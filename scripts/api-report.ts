/**
 * The public interface on one page, etc/qawl.api.md: everything that src/index.ts exports, as it is declared. A change
 * of the page is a change of the interface, to be seen in review. `npx tsx scripts/api-report.ts` writes it anew.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = new URL('../', import.meta.url);
const ENTRY = fileURLToPath(new URL('src/index.ts', ROOT));
const REPORT = new URL('etc/qawl.api.md', ROOT);
const HEAD = `# The interface of qawl

Made from src/index.ts by scripts/api-report.ts: edit the sources, not this page.
`;

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** A parameter with a default is one that may be left out. */
function parameterOf({
  dotDotDotToken,
  name,
  questionToken,
  type,
  initializer,
}: ts.ParameterDeclaration): ts.ParameterDeclaration {
  const optional = initializer ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : questionToken;
  return ts.factory.createParameterDeclaration(undefined, dotDotDotToken, name, optional, type);
}

/** A declaration without its body; a constant with the type that is written or inferred for it. */
function signatureOf(node: ts.Declaration, checker: ts.TypeChecker): string {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  if (ts.isFunctionDeclaration(node)) {
    const { asteriskToken, name, typeParameters, parameters, type } = node;
    const taken = parameters.map(parameterOf);
    const bare = ts.factory.createFunctionDeclaration(
      exported,
      asteriskToken,
      name,
      typeParameters,
      taken,
      type,
      undefined,
    );
    return printer.printNode(ts.EmitHint.Unspecified, bare, node.getSourceFile());
  }
  if (ts.isVariableDeclaration(node)) {
    return `export declare const ${node.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(node))};`;
  }
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

/** Names of types of the project that a declaration mentions. */
function mentionedIn(node: ts.Node, checker: ts.TypeChecker): Set<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child)) return;
    if (ts.isTypeReferenceNode(child) || ts.isExpressionWithTypeArguments(child)) {
      const symbol = checker.getSymbolAtLocation(ts.isTypeReferenceNode(child) ? child.typeName : child.expression);
      if (symbol) found.add(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

const isOurs = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some(
    (node) => !ts.isTypeParameterDeclaration(node) && !node.getSourceFile().fileName.includes('node_modules'),
  );

/** The page, and the types that it mentions without their being exported. */
export function apiReport(): { readonly page: string; readonly forgotten: readonly string[] } {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    noLib: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  // Tables declare nothing that is exported, and are most of the text.
  host.readFile = (name) => (name.endsWith('.generated.ts') ? '' : read(name));
  const program = ts.createProgram([ENTRY], options, host);
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(ENTRY);
  const index = entry && checker.getSymbolAtLocation(entry);
  if (!index) throw new Error(`no exports in ${ENTRY}`);
  const exports = checker.getExportsOfModule(index).map((symbol) => ({
    name: symbol.name,
    target: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
  exports.sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = new Set(exports.map(({ target }) => target));
  const declarations = exports.flatMap(({ target }) => target.declarations ?? []);
  const mentioned = new Set(declarations.flatMap((node) => [...mentionedIn(node, checker)]));
  const forgotten = [...mentioned].filter((symbol) => isOurs(symbol) && !known.has(symbol)).map(({ name }) => name);
  const code = declarations.map((node) => signatureOf(node, checker)).join('\n\n');
  return { page: `${HEAD}\n\`\`\`ts\n${code}\n\`\`\`\n`, forgotten };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(REPORT, apiReport().page);
