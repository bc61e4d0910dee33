# An ESM project in Node. The package brings no other along.
add "$TARBALL"
[ "$(ls node_modules)" = qawl ] || { echo 'the package brought others along'; exit 1; }
cp "$SAMPLE" .
node first.mjs | prints
