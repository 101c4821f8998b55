#!/usr/bin/env bash
# Writes the note of a pull request, for an editor: what was found, line by line, or that all is well.
# usage: note.sh CONCLUSION ADDRESS LOG
set -euo pipefail

if [ "$1" = success ]; then
  echo '✅ **Tout est vérifié.** Une fois la demande acceptée, le site sera mis à jour en quelques minutes.'
  exit
fi

echo '❌ **La vérification a trouvé des points à corriger.** Rien n’est publié : le site reste tel qu’il est.'
echo
# The lines of the content check, without what the log puts before them; what it only advises stops nothing.
problems=$(grep --only-matching --extended-regexp 'content/[^:]+:[0-9]+:[0-9]+ — .*' "$3" |
  grep --invert-match ' — Conseil : ' | sort --unique | head -n 30 || true)
if [ -n "$problems" ]; then
  echo 'À corriger (fichier, ligne, colonne) :'
  echo
  # As code, so that nothing of a message is read as a link or a mention.
  sed 's/`/’/g; s/.*/- `&`/' <<< "$problems"
  echo
  echo 'Corrigez ces lignes dans la même demande : la vérification recommence d’elle-même.'
else
  echo 'Le contenu n’est pas en cause, ou le message est ailleurs : appelez la personne qui suit le code.'
fi
echo
echo "[Journal complet]($2)"
