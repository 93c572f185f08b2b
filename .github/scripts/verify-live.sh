#!/usr/bin/env bash
# Verifies that a site that was checked is what visitors get, and says so in the summary of the job.
#   verify-live.sh URL FOLDER NAME           (NAME for the summary: The new site)
# Ends as `npm run verify` does: 0, 1 when something differs, 2 when it could not look.
# The network that GitHub Pages serves from may need minutes to show a new site everywhere: WAIT seconds, 600 when left out.
set -euo pipefail

url=$1
folder=$2
name=$3
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# What a live site answers must not be taken for orders to the runner.
guard=$(head -c 24 /dev/urandom | base64 | tr -dc 'a-zA-Z0-9')
echo "::stop-commands::$guard"
code=0
npm run --silent verify -- "$url" --dir "$folder" --host github-pages --wait "${WAIT:-600}" 2>&1 | tee "$log" || code=$?
printf '\n::%s::\n' "$guard"

case $code in
  0) title="✓ $name is live, and it is what was checked" ;;
  1) title="✗ $name is live, but differs from what was checked" ;;
  *) title="✗ $name: nobody could see whether it is what was checked" ;;
esac

# Lines that begin with four spaces are a block of code, which nothing in them can end.
{
  printf '## %s\n\n' "$title"
  head -c 100000 "$log" | tr '\r\f\v' '   ' | sed 's/^/    /'
  printf '\n\n'
} >> "$GITHUB_STEP_SUMMARY"

exit "$code"
