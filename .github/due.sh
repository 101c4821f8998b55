#!/usr/bin/env bash
# Prints « due=true » when the site must be built and deployed: after a push or by hand, each day at
# 00:05 in Paris, and once an instant of the deployed transitions.json has come.
# EVENT, CRON and SITE come from the workflow; TRANSITIONS (a file) and NOW stand in for them in tests.
set -euo pipefail

now=${NOW:-$(date --utc +%FT%TZ)}

is_due() {
  case "${EVENT:?}:${CRON:-}" in
    schedule:'5 23 * * *') [ "$(TZ=Europe/Paris date --date "$now" +%z)" = +0100 ] ;;
    schedule:'5 22 * * *') [ "$(TZ=Europe/Paris date --date "$now" +%z)" = +0200 ] ;;
    schedule:*) read_transitions | jq --exit-status --arg now "$now" \
      'any(.transitions[]; .instant <= $now)' > /dev/null ;;
    *) true ;;
  esac
}

read_transitions() {
  if [ -n "${TRANSITIONS:-}" ]; then cat "$TRANSITIONS"; else
    curl --fail --silent --show-error --max-time 30 "${SITE:?}/transitions.json"
  fi
}

if is_due; then echo 'due=true'; else echo 'due=false'; fi
