import { expect, test } from 'vitest';
import { checkFields } from '../block/fields.ts';
import { checkModels } from './copies.ts';

const read = (path: string, source: string) => {
  const file = checkFields({ path, id: path, source }, 'alertes').read;
  if (file === undefined) throw new Error(`${path} cannot be read.`);
  return file;
};
const model = read('content/_modeles/alerte.md', '---\ntitre: Titre du modèle\n---\n\nLe texte.\n');

test.each([
  [
    '---\ntitre: Une grève\n---\n\nLe texte.\n',
    'Cette fiche garde ce mot du modèle : « texte ». Écrivez le vôtre à la place.',
  ],
  [
    '---\ntitre: Titre du modèle\n---\n\nLe texte.\n',
    'Cette fiche garde ces mots du modèle : « titre », « texte ». Écrivez les vôtres à la place.',
  ],
])('checkModels names what %j keeps of its model', (source, message) => {
  const file = read('content/alertes/greve.md', source);
  expect(checkModels([file], { models: [model] }).map((fault) => fault.message)).toEqual([message]);
});
