#!/usr/bin/env bash
# Fetches release.json of the site that is live.
#   fetch-release.sh URL FILE
# Ends well, without the file, when the site has none yet (404); with 1 when it cannot be reached.
# TRIES says how often a failure is tried again (4 when left out).
set -euo pipefail

url=${1%/}/release.json
file=$2
rm -f "$file"

status=$(curl --silent --show-error --location --max-redirs 3 --proto '=http,https' --proto-redir '=http,https' \
  --max-time 60 --max-filesize 20000000 --retry "${TRIES:-4}" --retry-all-errors \
  --output "$file.part" --write-out '%{http_code}' "$url") || {
  rm -f "$file.part"
  echo "$url cannot be reached." >&2
  exit 1
}

case $status in
  200) mv "$file.part" "$file" ;;
  404 | 410)
    rm -f "$file.part"
    echo "There is no $url yet." >&2
    ;;
  *)
    rm -f "$file.part"
    echo "$url was answered with the status $status." >&2
    exit 1
    ;;
esac
