import { INK, mix } from './inks.ts';

/** The part each ink plays in a scene: a variant changes the hour, not the drawing. */
export interface Palette {
  /** Flat sky, its carved lines, the band of light at the horizon. */
  sky: string;
  skyLine: string;
  glow: string;
  sun: string;
  /** Planes, from the farthest to the nearest. */
  far: string;
  mid: string;
  near: string;
  dark: string;
  /** Faces in the light and in the shade, and the colour that catches the eye. */
  light: string;
  shade: string;
  accent: string;
  warm: string;
  water: string;
  waterLine: string;
  leaf: string;
  leafDark: string;
}

export type PaletteName = 'day' | 'dawn' | 'dusk' | 'night' | 'mist';

const { blue, terracotta, ochre, sage, night, paper } = INK;
const pine = mix(sage, night, 0.62);
const brick = mix(terracotta, night, 0.4);

const day: Palette = {
  sky: mix(mix(blue, sage, 0.45), '#ffffff', 0.6),
  skyLine: paper,
  glow: mix(ochre, paper, 0.72),
  sun: ochre,
  far: mix(mix(blue, sage, 0.4), paper, 0.42),
  mid: sage,
  near: blue,
  dark: night,
  light: paper,
  shade: mix(mix(blue, sage, 0.25), paper, 0.42),
  accent: terracotta,
  warm: ochre,
  water: mix(blue, sage, 0.45),
  waterLine: mix(blue, paper, 0.85),
  leaf: sage,
  leafDark: pine,
};

const dawn: Palette = {
  ...day,
  sky: mix(ochre, paper, 0.55),
  skyLine: paper,
  glow: mix(terracotta, paper, 0.68),
  sun: terracotta,
  far: mix(terracotta, paper, 0.45),
  mid: mix(sage, blue, 0.25),
  near: blue,
  shade: mix(terracotta, paper, 0.5),
  water: mix(sage, paper, 0.18),
};

const dusk: Palette = {
  ...day,
  sky: terracotta,
  skyLine: mix(terracotta, ochre, 0.6),
  glow: ochre,
  sun: paper,
  far: mix(terracotta, blue, 0.45),
  mid: mix(blue, terracotta, 0.2),
  near: mix(blue, night, 0.5),
  light: mix(ochre, paper, 0.45),
  shade: brick,
  accent: ochre,
  warm: mix(sage, paper, 0.25),
  water: mix(blue, terracotta, 0.15),
  waterLine: mix(ochre, terracotta, 0.2),
  leaf: pine,
  leafDark: night,
};

const dark: Palette = {
  ...day,
  sky: blue,
  skyLine: mix(blue, sage, 0.55),
  glow: mix(blue, sage, 0.75),
  sun: mix(ochre, paper, 0.7),
  far: mix(blue, sage, 0.4),
  mid: mix(blue, night, 0.35),
  near: mix(blue, night, 0.75),
  light: mix(ochre, paper, 0.35),
  shade: mix(blue, sage, 0.3),
  accent: ochre,
  warm: terracotta,
  water: mix(blue, night, 0.5),
  waterLine: mix(sage, paper, 0.35),
  leaf: mix(sage, blue, 0.5),
  leafDark: night,
};

const mist: Palette = {
  ...day,
  sky: mix(sage, paper, 0.68),
  skyLine: paper,
  glow: paper,
  sun: mix(terracotta, ochre, 0.45),
  far: mix(sage, paper, 0.4),
  mid: mix(sage, blue, 0.35),
  near: pine,
  shade: mix(sage, paper, 0.3),
  water: mix(sage, blue, 0.3),
  leaf: mix(sage, ochre, 0.2),
};

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  day,
  dawn,
  dusk,
  night: dark,
  mist,
};
