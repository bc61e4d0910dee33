# Deno, without any permission.
add "$TARBALL" deno@2.9.6
cp "$SAMPLE" .
npx deno run --node-modules-dir=manual --no-prompt first.mjs | prints
