#!/usr/bin/env bash
# Says whether the site that is live must be built again.
#   rebuild-is-due.sh RELEASE.JSON NOW       (NOW in seconds since 1970)
# Writes due=true or due=false, and the reason as a second stream.
# A site that is due and stays so did not pass its check, and needs a person: for six hours it is tried at every call,
# and from then on only once a day, between 3 and 4 o'clock UTC.
set -euo pipefail

file=$1
now=$2

say() {
  echo "$2" >&2
  echo "due=$1"
  exit 0
}

[[ -f $file ]] || say false 'Nothing has been published yet.'
again=$(jq --raw-output '.buildAgainAt | strings' "$file")
[[ -n $again ]] || say false 'Nothing changes by itself any more.'
if ! [[ $again =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$ ]]; then
  echo 'buildAgainAt of the release that is live is no moment in time.' >&2
  exit 1
fi
age=$((now - $(date --date "$again" +%s)))

if ((age < 0)); then say false "The site must be built again at $again, and not before."; fi
if ((age < 6 * 3600)); then say true "The site had to be built again at $again."; fi
if ((now % 86400 / 3600 == 3)); then say true "The site had to be built again at $again; this is today’s attempt."; fi
say false "The site had to be built again at $again, but did not pass. It is tried again at night; see the last run of Publish."
