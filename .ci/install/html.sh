# The command with the packages that read pages.
add "$TARBALL" @mozilla/readability linkedom
npx qawl quotes "$ROOT/docs/examples/page.html" | head -n 3
