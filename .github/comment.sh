#!/usr/bin/env bash
# Leaves one comment of its kind on a pull request: the one that is there is replaced.
# usage: comment.sh NUMBER KIND FILE, with GITHUB_API_URL, GITHUB_REPOSITORY and GH_TOKEN
set -euo pipefail

issues="${GITHUB_API_URL:?}/repos/${GITHUB_REPOSITORY:?}/issues"
# Not shown: by it, the comment is found again.
mark="<!-- $2 -->"

ask() {
  curl --fail --silent --show-error --max-time 30 \
    --header "Authorization: Bearer ${GH_TOKEN:?}" --header 'Accept: application/vnd.github+json' "$@"
}

# Whoever else writes the mark does not have it replaced.
former=$(ask "$issues/$1/comments?per_page=100" | jq --raw-output --arg mark "$mark" \
  'first(.[] | select(.user.login == "github-actions[bot]" and (.body | startswith($mark))) | .id) // empty')
body=$(jq --null-input --arg mark "$mark" --rawfile text "$3" '{ body: ($mark + "\n" + $text) }')

if [ -n "$former" ]; then
  ask --request PATCH --data "$body" "$issues/comments/$former" > /dev/null
else
  ask --request POST --data "$body" "$issues/$1/comments" > /dev/null
fi
