# The command, and what it says where the packages for pages are not there.
add "$TARBALL"
[ "$(npx qawl --version)" = "$(node -p 'require("qawl/package.json").version')" ]
npx qawl quotes "$ROOT/fixtures/article.txt" | head -n 3
npx qawl analyze --format ndjson "$ROOT/fixtures/article.txt" | node -e '
  const { quotes, entities } = JSON.parse(require("fs").readFileSync(0, "utf8"));
  if (!quotes.length || !entities.length) throw new Error("the command found nothing");'
npx qawl completion bash | bash -n
if npx qawl quotes "$ROOT/docs/examples/page.html" 2>error.txt; then exit 1; fi
grep 'npm install @mozilla/readability linkedom' error.txt
