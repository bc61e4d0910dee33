import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { type Mutant, mutated } from './mutants.js';

/**
 * What the compiler calls a fault whatever a program does: `if (false)` leaves code that is never reached, and names that
 * are never read. A mutant is not noticed by that alone.
 */
const LENIENT: ts.CompilerOptions = { allowUnreachableCode: true, noUnusedLocals: false, noUnusedParameters: false };

function optionsOf(root: string): ts.CompilerOptions {
  const file = resolve(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options, ...LENIENT };
}

/** A test of mutants: true for one that the compiler accepts. The others can't reach a test, nor anybody who builds. */
export function compilerOf(root: string, files: readonly string[]): (mutant: Mutant) => boolean {
  const options = optionsOf(root);
  let current: Mutant | null = null;
  let version = 0;
  const read = (file: string): string | undefined => {
    const source = ts.sys.readFile(file);
    return source !== undefined && current?.file === file ? mutated(source, current) : source;
  };
  const versions = new Map<string, number>();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...files],
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const source = read(file);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const put = (mutant: Mutant | null): void => {
    for (const changed of [current, mutant]) if (changed) versions.set(changed.file, ++version);
    current = mutant;
  };
  return (mutant) => {
    put(mutant);
    const faults = [...service.getSyntacticDiagnostics(mutant.file), ...service.getSemanticDiagnostics(mutant.file)];
    return faults.length === 0;
  };
}
