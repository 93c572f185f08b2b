#!/usr/bin/env bash
# Saves the site that is live, so that it can be shown again.
#   save-live.sh URL FOLDER
# Writes saved=true, or saved=false when there is none or it is not whole: that must not keep a better one from being published.
set -euo pipefail

url=$1
folder=$2
release=$(mktemp)
trap 'rm -f "$release"' EXIT

if ! "$(dirname "$0")/fetch-release.sh" "$url" "$release"; then
  echo "::warning::The site that is live cannot be reached, so nobody can go back to it by machine." >&2
elif [[ ! -f $release ]]; then
  echo '::notice::No site is live yet, so there is nothing to go back to.' >&2
elif npm run --silent verify -- "$url" --live --host github-pages --save "$folder" >&2; then
  echo 'saved=true'
  exit 0
else
  echo '::warning::The site that is live is not whole, so nobody can go back to it by machine.' >&2
fi
rm -rf "$folder"
echo 'saved=false'
