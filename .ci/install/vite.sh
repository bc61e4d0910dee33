# A page that Vite builds, in a real browser.
if ! browser=$(command -v chromium || command -v google-chrome); then
  apt-get install --yes --quiet chromium >/dev/null
  browser=$(command -v chromium)
fi
add "$TARBALL" vite@8.3.8
cp "$SAMPLE" .
cat >main.js <<'END'
const lines = [];
console.log = (...values) => lines.push(values.join(' '));
await import('./first.mjs');
document.querySelector('pre').textContent = lines.join('\n');
END
echo '<!doctype html><meta charset="utf-8"><title>qawl</title><pre></pre><script type="module" src="/main.js"></script>' >index.html
npx vite build --logLevel warn
# Not by npx, which would leave the server behind when it is killed.
node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 45173 --strictPort >preview.txt 2>&1 &
server=$!
trap 'kill $server' EXIT
for _ in $(seq 50); do curl -sf http://127.0.0.1:45173/ >/dev/null && break; sleep 0.2; done
"$browser" --headless --no-sandbox --disable-gpu --virtual-time-budget=20000 --dump-dom http://127.0.0.1:45173/ 2>/dev/null |
  node -e '
    const page = require("fs").readFileSync(0, "utf8");
    console.log(/<pre>(.*?)<\/pre>/s.exec(page)?.[1] ?? page);' | prints
