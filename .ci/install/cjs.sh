# A CommonJS project in Node.
add "$TARBALL"
sed "s/^import \(.*\) from \(.*\);$/const \1 = require(\2);/" "$SAMPLE" >first.cjs
grep -q require first.cjs
node first.cjs | prints
node -e '
  const { detectLanguage } = require("qawl/language");
  const { readFileSync } = require("node:fs");
  const { language } = detectLanguage(readFileSync(process.argv[1], "utf8"));
  if (language !== "arb") throw new Error(`the article is ${language}`);' "$ROOT/fixtures/article.txt"
