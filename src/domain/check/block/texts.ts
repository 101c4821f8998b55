import { isHeldState } from '../../event/event.ts';
import { KINDS } from '../../kinds.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';
import { keysAt } from './schema-keys.ts';

const MIN_CHAPO = 30;
const MIN_TITLE = 5;

/**
 * Looks at the words of a title and of a summary as a reader of a list does.
 * @example checkTexts([a file with « chapo: A suivre. »]) → [{ key: 'chapo', isAdvice: true, message: '« chapo » : une ou deux phrases…' }]
 */
export function checkTexts(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    // « titre » in a file that has a « nom » is no title, but a wrong key.
    const key = keysAt(KINDS[file.kind].schema, []).includes('titre') ? 'titre' : 'nom';
    const title = textOf(file, key);
    return [
      ...(title === undefined ? [] : judgeTitle(title, key, file)),
      ...judgeState(title, file),
      ...judgePlace(file),
      ...judgeNoPlace(file),
      ...judgeSummary(file, title),
      ...judgeAlt(file, title),
    ];
  });
}

function judgeTitle(title: string, key: string, file: ParsedFile): Fault[] {
  if (
    /^(?:titre|sans titre|untitled|nouveau|nouvel article|test|essai|brouillon|xxx+|todo|à (?:compléter|venir|faire)|\?+|\.+|-+|lorem ipsum.*)$/iu.test(
      title,
    )
  ) {
    return [
      faultAtKey(file, [key], `« ${title} » n’est pas un vrai titre. Écrivez ce dont il s’agit.`),
    ];
  }
  if (key === 'titre' && title.length < MIN_TITLE && file.kind !== 'thematiques') {
    return [
      adviceAtKey(file, [key], `« ${title} » est bien court. Dites la nouvelle en une ligne.`),
    ];
  }
  if (/^[^a-zà-ÿ]{12,}$/u.test(title) && /\p{Lu}{4,}.*\p{Lu}{4,}/u.test(title)) {
    return [
      adviceAtKey(
        file,
        [key],
        'écrivez ce titre en minuscules, avec une capitale au début et aux noms propres.',
      ),
    ];
  }
  return [];
}

const STATES: readonly [RegExp, string][] = [
  [/^\W*annul[ée]+e?s?(?!\p{L})|\(\s*annul[ée]+e?\s*\)/iu, 'annule'],
  [/^\W*report[ée]+e?s?(?!\p{L})|\(\s*report[ée]+e?\s*\)/iu, 'reporte'],
  [/^\W*complet(?=\W*[\]:–—-])/iu, 'complet'],
];

/** Calendars and lists know of it by its key alone. */
function judgeState(title: string | undefined, file: ParsedFile): Fault[] {
  if (file.kind !== 'agenda' || title === undefined || file.fields.etat !== undefined) return [];
  const state = STATES.find(([pattern]) => pattern.test(title))?.[1];
  if (state === undefined) return [];
  const message = `retirez ce mot du titre et écrivez, sur une ligne, « etat: ${state} » : les calendriers et les listes le diront.`;
  return [{ ...faultAtKey(file, ['titre'], message), dependsOn: ['etat'] }];
}

const NO_PLACE =
  /^(?:(?:en|par|sur|à|via)\s+)?(?:visio(?:conf[ée]rence)?|zoom|(?:microsoft )?teams|webex|google meet|ligne|distance|distanciel|webinaire)$/i;

/** Whoever looks for a place would not find it. */
function judgeNoPlace(file: ParsedFile): Fault[] {
  const place = textOf(file, 'lieu');
  if (file.kind !== 'agenda' || place === undefined || !NO_PLACE.test(place)) return [];
  const { modalite } = file.fields;
  const remedy =
    modalite === 'visio' || modalite === 'hybride'
      ? 'Retirez cette ligne : « modalite » le dit déjà.'
      : 'Remplacez cette ligne par « modalite: visio ».';
  const message = `« ${place} » n’est pas un lieu. ${remedy}`;
  return [{ ...adviceAtKey(file, ['lieu'], message), dependsOn: ['modalite'] }];
}

/** Whoever comes must know where; a date to keep may say it later. */
function judgePlace(file: ParsedFile): Fault[] {
  const { modalite, lieu, adresse, etat = 'confirme', seances } = file.fields;
  if (file.kind !== 'agenda' || !isHeldState(etat) || lieu !== undefined || adresse !== undefined)
    return [];
  if (seances !== undefined || (modalite !== 'presentiel' && modalite !== 'hybride')) return [];
  const message = 'dites où l’on se retrouve, sur une ligne : « lieu: Hôtel de ville, Lyon ».';
  return [
    {
      ...adviceAtKey(file, ['modalite'], message),
      dependsOn: ['lieu', 'adresse', 'etat', 'seances'],
    },
  ];
}

/** « de demain » and « d’hier » are no days. */
const PASSING_DAY =
  /(?<![\p{L}’'-])(?<!\b(?:de|pour) )(?:(?:cette|la) semaine (?:prochaine|derni[èe]re)|cette semaine|le mois (?:prochain|dernier)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:prochain|dernier)|(?:avant-)?hier(?= (?:matin|soir|à|,)|,)|(?:apr[èe]s-)?demain(?= (?:matin|soir|à|,)|,))(?![\p{L}-])/iu;

/** Whoever is quoted says « demain » rightly, and « demain, quelles villes ? » asks about no day. */
function findPassingDay(summary: string): string | undefined {
  const own = summary.replace(/«[^»]*»/g, '…');
  const found = PASSING_DAY.exec(own);
  if (found === null) return undefined;
  const isQuestion = /^[^.!…]*\?/.test(own.slice(found.index));
  return isQuestion && /hier|demain/i.test(found[0]) ? undefined : found[0];
}

function judgeSummary(file: ParsedFile, title: string | undefined): Fault[] {
  const summary = textOf(file, 'chapo');
  if (summary === undefined) return [];
  if (summary === title) {
    return [
      adviceAtKey(
        file,
        ['chapo'],
        'il répète le titre. Dites en une ou deux phrases ce qui s’est passé, où et pour qui.',
      ),
    ];
  }
  const passing = findPassingDay(summary);
  if (passing !== undefined) {
    const message = `« ${passing} » ne se comprendra plus dans un mois. Écrivez le jour lui-même.`;
    return [adviceAtKey(file, ['chapo'], message)];
  }
  if (summary.length >= MIN_CHAPO) return [];
  return [
    adviceAtKey(
      file,
      ['chapo'],
      'ce chapo est trop court. Écrivez une ou deux phrases complètes, de 90 à 260 signes.',
    ),
  ];
}

function judgeAlt(file: ParsedFile, title: string | undefined): Fault[] {
  const { image } = file.fields;
  const alt = typeof image === 'object' && image !== null && 'alt' in image ? image.alt : undefined;
  if (title === undefined || typeof alt !== 'string' || alt.trim() !== title) return [];
  return [
    adviceAtKey(
      file,
      ['image', 'alt'],
      'cette description répète le titre. Dites ce que l’on voit sur l’image.',
    ),
  ];
}

function textOf({ fields }: ParsedFile, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
