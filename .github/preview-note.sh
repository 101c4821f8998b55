#!/usr/bin/env bash
# Writes the note of a preview, for an editor, from what wrangler says of its upload.
# usage: preview-note.sh OUTPUT
set -euo pipefail

address=$(jq --raw-output 'select(.type == "version-upload").preview_alias_url // empty' "$1")
# Where the addresses of previews are closed, wrangler uploads and gives none.
if [ -z "$address" ]; then
  echo 'L’aperçu est déposé, mais l’hébergeur ne lui donne pas d’adresse : appelez la personne qui suit le code.'
  exit
fi

echo "👀 **Aperçu de cette demande :** $address"
echo
echo 'Les brouillons et ce qui est à paraître s’y voient, sous un bandeau. L’adresse reste la même à chaque modification ; les moteurs de recherche n’y vont pas.'
