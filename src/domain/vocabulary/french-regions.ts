import { toId } from '../../lib/text.ts';
import { placeNameOf, type LocalGovernment } from './local-government.ts';

/** The regions of France and their departments (INSEE, Code officiel géographique). */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  'Auvergne-Rhône-Alpes':
    'Ain, Allier, Ardèche, Cantal, Drôme, Isère, Loire, Haute-Loire, Puy-de-Dôme, Rhône, Savoie, Haute-Savoie',
  'Bourgogne-Franche-Comté':
    'Côte-d’Or, Doubs, Jura, Nièvre, Haute-Saône, Saône-et-Loire, Yonne, Territoire de Belfort',
  Bretagne: 'Côtes-d’Armor, Finistère, Ille-et-Vilaine, Morbihan',
  'Centre-Val de Loire': 'Cher, Eure-et-Loir, Indre, Indre-et-Loire, Loir-et-Cher, Loiret',
  Corse: 'Corse-du-Sud, Haute-Corse',
  'Grand Est':
    'Ardennes, Aube, Marne, Haute-Marne, Meurthe-et-Moselle, Meuse, Moselle, Bas-Rhin, Haut-Rhin, Vosges',
  Guadeloupe: '',
  Guyane: '',
  'Hauts-de-France': 'Aisne, Nord, Oise, Pas-de-Calais, Somme',
  'Île-de-France':
    'Paris, Seine-et-Marne, Yvelines, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d’Oise',
  'La Réunion': 'Réunion',
  Martinique: '',
  Mayotte: '',
  Normandie: 'Calvados, Eure, Manche, Orne, Seine-Maritime',
  'Nouvelle-Aquitaine':
    'Charente, Charente-Maritime, Corrèze, Creuse, Deux-Sèvres, Dordogne, Gironde, Landes, Lot-et-Garonne, Pyrénées-Atlantiques, Vienne, Haute-Vienne',
  Occitanie:
    'Ariège, Aude, Aveyron, Gard, Haute-Garonne, Gers, Hérault, Lot, Lozère, Hautes-Pyrénées, Pyrénées-Orientales, Tarn, Tarn-et-Garonne',
  'Pays de la Loire': 'Loire-Atlantique, Maine-et-Loire, Mayenne, Sarthe, Vendée',
  'Provence-Alpes-Côte d’Azur':
    'Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Bouches-du-Rhône, Var, Vaucluse',
};

const REGION_OF = new Map(
  Object.entries(DEPARTMENTS).flatMap(([region, departments]) =>
    [region, ...departments.split(', ')].map((place) => [toId(place), region] as const),
  ),
);

/** The regions of France. */
export const FRENCH_REGIONS: readonly string[] = Object.keys(DEPARTMENTS);

/** The departments of France, and the regions that are one as well. */
export const FRENCH_DEPARTMENTS: readonly string[] = Object.entries(DEPARTMENTS).flatMap(
  ([region, departments]) => (departments === '' ? [region] : departments.split(', ')),
);

/**
 * The region of France in which a local government lies, as far as its name or its department tells.
 * @example frenchRegionOf({ name: 'Nantes', department: 'Loire-Atlantique' }) → 'Pays de la Loire'
 * @example frenchRegionOf({ name: 'Département de l’Aude', department: undefined }) → 'Occitanie'
 */
export function frenchRegionOf({
  name,
  department,
}: Pick<LocalGovernment, 'name' | 'department'>): string | undefined {
  return REGION_OF.get(toId(department ?? placeNameOf(name)));
}
