# A Cloudflare worker in workerd, bundled as wrangler does.
add "$TARBALL" miniflare@4.20260426.0
cp "$SAMPLE" .
cat >worker.mjs <<'END'
export default {
  async fetch() {
    const lines = [];
    console.log = (...values) => lines.push(values.join(' '));
    await import('./first.mjs');
    return new Response(lines.join('\n'));
  },
};
END
"$ROOT/node_modules/.bin/esbuild" worker.mjs --bundle --format=esm --target=es2022 --log-level=warning --outfile=bundle.mjs
node --input-type=module -e '
  import { Miniflare } from "miniflare";
  const miniflare = new Miniflare({ modules: true, scriptPath: "bundle.mjs", compatibilityDate: "2026-01-01" });
  console.log(await (await miniflare.dispatchFetch("http://localhost/")).text());
  await miniflare.dispose();' | prints
