# TypeScript, with every check that there is, as Node resolves and as bundlers do.
add "$TARBALL"
cp "$SAMPLE" first.mts
cp "$SAMPLE" first.cts
cp "$SAMPLE" first.ts
cp "$ROOT/.ci/install/types.ts" uses.mts
cp "$ROOT/.ci/install/types.ts" uses.ts
strict='"strict": true, "skipLibCheck": false, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true, "noEmit": true, "types": [], "target": "es2022", "lib": ["es2022", "dom"]'
echo "{\"compilerOptions\": {\"module\": \"nodenext\", $strict}, \"files\": [\"first.mts\", \"first.cts\", \"uses.mts\"]}" >nodenext.json
echo "{\"compilerOptions\": {\"module\": \"esnext\", \"moduleResolution\": \"bundler\", $strict}, \"files\": [\"first.ts\", \"uses.ts\"]}" >bundler.json
for project in nodenext bundler; do
  "$ROOT/node_modules/.bin/tsc" --project "$project.json"
  echo "   $project: types fit"
done
