#!/usr/bin/env bash
# Keeps the sitemaps of the site as it stands before a deployment; none where there is no site yet.
set -euo pipefail

for kind in actualites agenda ressources pages; do
  curl --fail --silent --max-time 30 --output "$1/sitemap-$kind.xml" "${SITE:?}/sitemap-$kind.xml" ||
    echo "Aucun plan « $kind » en ligne." >&2
done
