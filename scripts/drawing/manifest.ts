import type { PaletteName } from './palettes.ts';
import type { Printing } from './print.ts';
import type { SceneName } from './scenes.ts';

/** A picture to draw: where, which scene, and the seed and the hour that make it unlike the others. */
export interface Entry extends Printing {
  /** Path of the PNG from the root of the project. */
  file: string;
  scene: SceneName;
}

type Row = readonly [
  stem: string,
  scene: SceneName,
  seed: number,
  palette: PaletteName,
  side?: 'mirrored',
];

/** The year that begins a file name is also its folder. */
function within(folder: string, rows: readonly Row[]): readonly Entry[] {
  return rows.map(([stem, scene, seed, palette, side]) => {
    const file = `content/${folder}/${stem.slice(0, 4)}/${stem}.png`;
    return { file, scene, seed, palette, mirrored: side === 'mirrored' };
  });
}

const ARTICLES: readonly Row[] = [
  ['2026-11-24-centre-val-de-loire-hote-assises-maroc', 'roundTable', 91, 'dusk', 'mirrored'],
  ['2026-11-16-invitation-assises-franco-marocaines', 'medina', 11, 'dawn'],
  ['2026-09-08-targa-aide-trois-ans-haut-atlas', 'atlas', 92, 'mist'],
  ['2026-03-10-webinaire-economie-internationale', 'market', 12, 'dawn'],
  ['2026-02-24-congres-mondial-cglu-tanger', 'harbour', 36, 'dusk'],
  ['2026-02-20-comment-fonctionne-fonds-solidarite', 'globe', 13, 'night'],
  ['2026-02-20-comment-fonctionne-fonds-solidarite-detail', 'townHall', 81, 'dawn', 'mirrored'],
  ['2026-02-19-madagascar-cooperation-epreuve-cyclone', 'terraces', 14, 'dawn'],
  ['2026-02-19-madagascar-cooperation-epreuve-cyclone-detail', 'harbour', 82, 'mist', 'mirrored'],
  ['2026-02-18-savigny-le-temple-groupe-mauritanie', 'desertTown', 47, 'dusk', 'mirrored'],
  ['2026-02-17-vagues-thematiques-nouveau-format', 'greatWave', 15, 'day'],
  ['2026-02-17-parcours-diplomates-des-territoires', 'signpost', 16, 'dawn'],
  ['2026-02-17-fonds-solidarite-cyclone-gezani', 'cyclone', 17, 'day'],
  [
    '2026-02-13-rencontres-franco-japonaises-comite-pilotage',
    'japaneseGarden',
    18,
    'dawn',
    'mirrored',
  ],
  ['2026-02-13-fonds-maroc-avancement-chantiers', 'atlas', 19, 'day'],
  ['2026-02-10-cannes-neuviemes-rencontres-franco-japonaises', 'inlandSea', 48, 'day'],
  ['2026-01-16-chroniques-geopolitiques-saison-six', 'radio', 35, 'mist'],
  ['2026-01-16-chroniques-geopolitiques-saison-six-detail', 'globe', 90, 'mist'],
  ['2025-12-12-cloture-fonds-liban', 'medina', 20, 'mist', 'mirrored'],
  ['2025-11-24-cop30-belem-gouvernements-locaux', 'amazon', 37, 'mist'],
  ['2025-11-21-amerique-latine-de-sucre-a-mocoa', 'andes', 21, 'day'],
  ['2025-11-21-amerique-latine-de-sucre-a-mocoa-detail', 'school', 83, 'mist', 'mirrored'],
  ['2025-11-20-clermont-ferrand-groupe-etats-unis', 'skyline', 49, 'night'],
  ['2025-11-19-france-volontaires-atelier-senegal', 'delta', 38, 'dusk'],
  ['2025-11-18-delegation-turque-nancy', 'conference', 22, 'dawn'],
  ['2025-11-18-meurthe-et-moselle-resilience-golbasi-besni', 'medina', 50, 'dusk'],
  ['2025-11-10-position-climat-gouvernements-locaux', 'leaves', 39, 'mist'],
  ['2025-10-22-dijon-metropole-semaine-kumamoto', 'bowls', 51, 'day'],
  ['2025-10-20-conseil-mondial-cglu-xian', 'cityGate', 40, 'dusk'],
  ['2025-10-14-arricod-atelier-pre-electoral', 'townHall', 41, 'day'],
  ['2025-09-23-assises-franco-malgaches-antananarivo', 'terraces', 23, 'day', 'mirrored'],
  ['2025-09-15-a-quoi-sert-groupe-pays-detail', 'roundTable', 84, 'mist'],
  ['2025-09-09-hokusai-obuse-nantes', 'castle', 24, 'day'],
  ['2025-09-02-stand-fabrique-de-la-diplomatie', 'parisRoofs', 25, 'dawn'],
  ['2025-08-26-enquete-ocde-cooperation-decentralisee', 'book', 42, 'day'],
  ['2025-07-22-actes-16es-raict', 'conference', 26, 'day'],
  ['2025-07-22-actes-16es-raict-detail', 'film', 85, 'mist'],
  ['2025-07-16-cglu-forum-politique-haut-niveau', 'skyline', 43, 'dawn', 'mirrored'],
  ['2025-07-11-relais-coop-dec-cinquante-ans', 'train', 27, 'dawn'],
  ['2025-07-11-relais-coop-dec-cinquante-ans-detail', 'lanterns', 86, 'dusk'],
  ['2025-07-08-poitiers-jeunesses-en-mouvement', 'stadium', 52, 'dawn'],
  ['2025-07-03-seville-financement-du-developpement', 'oldBridge', 44, 'dawn'],
  ['2025-06-28-la-reunion-dix-ateliers-jeunesse', 'volcanoIsland', 53, 'day'],
  ['2025-06-19-montpellier-ici-territoires-du-monde', 'waterPoint', 54, 'day'],
  ['2025-05-08-billere-fete-ses-jumelages', 'lanterns', 55, 'night'],
  ['2025-01-09-fonds-maroc-diagnostic', 'atlas', 28, 'dusk', 'mirrored'],
  ['2025-01-09-fonds-maroc-diagnostic-detail', 'desertTown', 87, 'day'],
  ['2024-09-05-michael-delafosse-president', 'aqueduct', 29, 'day'],
  ['2024-08-29-fonds-ukraine-vehicules-refugiees', 'convoy', 30, 'mist'],
  ['2024-08-29-fonds-ukraine-vehicules-refugiees-detail', 'oldBridge', 88, 'mist', 'mirrored'],
  ['2024-02-12-lyon-groupe-armenie-senat', 'senate', 56, 'mist'],
  ['2023-10-30-conseil-mondial-cglu-konya', 'globe', 45, 'day'],
  ['2022-11-25-nice-capitale-culture-2028', 'film', 57, 'day', 'mirrored'],
  ['2021-03-09-fonds-equateur-chantier-sucre', 'shoreBoats', 33, 'day'],
  ['2020-07-16-sahel-cooperer-malgre-les-crises', 'savanna', 34, 'dusk'],
  ['2020-07-16-sahel-cooperer-malgre-les-crises-detail', 'waterPoint', 89, 'dusk', 'mirrored'],
  ['2019-11-15-congres-cglu-durban-boudra', 'harbour', 46, 'day'],
  ['2019-04-15-mocoa-ecole-quatre-villes', 'school', 58, 'day'],
];

const RESOURCES: readonly Row[] = [
  ['2025-07-22-album-rencontres-action-internationale-1', 'conference', 68, 'night'],
  ['2025-07-22-album-rencontres-action-internationale-2', 'roundTable', 69, 'day'],
  ['2025-07-22-album-rencontres-action-internationale-3', 'terraces', 70, 'mist'],
  ['2025-07-22-album-rencontres-action-internationale-4', 'globe', 71, 'dusk'],
  ['2025-06-19-etape-montpellier-relais-cooperation-1', 'aqueduct', 72, 'dusk'],
  ['2025-06-19-etape-montpellier-relais-cooperation-2', 'waterPoint', 73, 'dawn', 'mirrored'],
  ['2025-06-19-etape-montpellier-relais-cooperation-3', 'delta', 74, 'dawn', 'mirrored'],
  ['2025-06-19-etape-montpellier-relais-cooperation-4', 'bowls', 75, 'dawn', 'mirrored'],
  ['2022-01-14-plans-dessins-memorial-palu-1', 'shoreBoats', 76, 'mist', 'mirrored'],
  ['2022-01-14-plans-dessins-memorial-palu-2', 'gardenPlan', 77, 'day'],
  ['2022-01-14-plans-dessins-memorial-palu-3', 'blueprint', 78, 'mist'],
  ['2020-10-07-jardin-japonais-tours-1', 'japaneseGarden', 61, 'mist', 'mirrored'],
  ['2020-10-07-jardin-japonais-tours-2', 'lanterns', 62, 'dusk'],
  ['2020-10-07-jardin-japonais-tours-3', 'cityGate', 63, 'mist'],
  ['2020-10-07-jardin-japonais-tours-4', 'inlandSea', 64, 'dawn', 'mirrored'],
  ['2020-02-26-photo-groupe-nouakchott-1', 'gathering', 65, 'dawn'],
  ['2020-02-26-photo-groupe-nouakchott-2', 'shoreBoats', 66, 'dawn'],
  ['2020-02-26-photo-groupe-nouakchott-3', 'desertTown', 67, 'mist', 'mirrored'],
];

/** Every editorial picture of the site. */
export const MANIFEST: readonly Entry[] = [
  ...within('articles', ARTICLES),
  ...within('ressources', RESOURCES),
];
