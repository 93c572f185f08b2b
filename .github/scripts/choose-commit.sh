#!/usr/bin/env bash
# Chooses the commit to publish, in a clone with its whole history.
#   choose-commit.sh [COMMIT]
# Writes commit=HASH: that of the commit, which must belong to the history of what is checked out; or the newest.
set -euo pipefail

commit=${1:-HEAD}

refuse() {
  echo "::error::$1 Nothing was published." >&2
  exit 1
}

[[ $commit == HEAD || $commit =~ ^[0-9a-f]{7,40}$ ]] ||
  refuse 'A commit is named by 7 to 40 digits and small letters from a to f.'
hash=$(git rev-parse --quiet --verify "$commit^{commit}") || refuse "There is no commit $commit."
git merge-base --is-ancestor "$hash" HEAD || refuse "The commit $commit was never merged into main."
echo "commit=$hash"
