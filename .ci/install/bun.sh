# Bun.
add "$TARBALL" bun@1.4.5
cp "$SAMPLE" .
npx bun run first.mjs | prints
