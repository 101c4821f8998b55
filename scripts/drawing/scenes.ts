import { amazon } from './amazon.ts';
import { andes } from './andes.ts';
import { aqueduct } from './aqueduct.ts';
import { senate } from './assembly.ts';
import { atlas } from './atlas.ts';
import { blueprint } from './blueprint.ts';
import { castle } from './castle.ts';
import { film } from './cinema.ts';
import { cityGate } from './city-gate.ts';
import { conference } from './conference.ts';
import { convoy } from './convoy.ts';
import { cyclone } from './cyclone.ts';
import { delta } from './delta.ts';
import { desertTown } from './desert-town.ts';
import { shoreBoats } from './fishing-beach.ts';
import { gardenPlan } from './gardens.ts';
import { gathering } from './gathering.ts';
import { globe } from './globe.ts';
import { greatWave } from './great-wave.ts';
import { inlandSea } from './inland-sea.ts';
import { volcanoIsland } from './islands.ts';
import { japaneseGarden } from './japanese-garden.ts';
import { lanterns } from './lanterns.ts';
import { market } from './market.ts';
import { medina } from './medina.ts';
import { oldBridge } from './old-town.ts';
import { harbour } from './ports.ts';
import type { Scene } from './print.ts';
import { radio } from './radio.ts';
import { train } from './railway.ts';
import { book } from './report.ts';
import { parisRoofs } from './rooftops.ts';
import { roundTable } from './round-table.ts';
import { savanna } from './savanna.ts';
import { school } from './school.ts';
import { signpost } from './signpost.ts';
import { skyline } from './skyline.ts';
import { stadium } from './stadium.ts';
import { bowls } from './table.ts';
import { terraces } from './terraces.ts';
import { leaves } from './thicket.ts';
import { townHall } from './town-hall.ts';
import { waterPoint } from './water-point.ts';

const scenes = {
  amazon,
  andes,
  aqueduct,
  atlas,
  blueprint,
  book,
  bowls,
  castle,
  cityGate,
  conference,
  convoy,
  cyclone,
  delta,
  desertTown,
  film,
  gardenPlan,
  gathering,
  globe,
  greatWave,
  harbour,
  inlandSea,
  japaneseGarden,
  lanterns,
  leaves,
  market,
  medina,
  oldBridge,
  parisRoofs,
  radio,
  roundTable,
  savanna,
  school,
  senate,
  shoreBoats,
  signpost,
  skyline,
  stadium,
  terraces,
  townHall,
  train,
  volcanoIsland,
  waterPoint,
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;

/** Every picture the house knows how to draw, by name. */
export const SCENES: Readonly<Record<SceneName, Scene>> = scenes;
