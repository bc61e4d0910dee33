/**
 * A regular expression that is made when it is first asked for: an engine checks those that stand in the source when it
 * loads them, and the classes of Unicode in them are slow to make. The largest cost a tenth of the time of the import.
 * `parts` tells what to write for a part of the source: for such a class a few of its characters, where these will do.
 */
export function patternOf(
  source: string,
  flags: string,
  parts: readonly (readonly [name: string, source: string])[] = [],
): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(
      parts.reduce((all, [name, part]) => all.replaceAll(name, () => part), source),
      flags,
    );
    return made;
  };
}
