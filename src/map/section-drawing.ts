/** Half of a stripe, in SVG units: the module on which the three patterns are built. */
const STEP = 50;
const WIDTH = 800;
const HEIGHT = 500;

const PATTERNS: Readonly<Record<string, (column: number, row: number) => string>> = {
  // Arches, for the house that gathers.
  cuf: (column, row) => {
    const [x, y] = [column * 2 * STEP, row * 2 * STEP];
    const fill = (column + row) % 3 === 0 ? '#b5491f' : '#16407c';
    return `<path d="M${String(x + 10)} ${String(y + 100)}V${String(y + 50)}a40 40 0 0 1 80 0v50z" fill="${fill}"/>`;
  },
  // Roofs, for the towns.
  collectivites: (column, row) => {
    const [x, y] = [column * 2 * STEP + (row % 2) * STEP - STEP, row * 2 * STEP];
    const fill = (column * 2 + row) % 5 === 0 ? '#d8a13d' : '#16407c';
    return `<path d="M${String(x)} ${String(y + 100)}V${String(y + 50)}l50-40 50 40v50z" fill="${fill}" stroke="#0f2c54" stroke-width="6"/>`;
  },
  // Linked rings, for the networks.
  reseau: (column, row) => {
    const [x, y] = [column * 2 * STEP + STEP, row * 2 * STEP + STEP];
    const stroke = (column + row * 2) % 4 === 0 ? '#e0703a' : '#4d78b5';
    return `<circle cx="${String(x)}" cy="${String(y)}" r="62" fill="none" stroke="${stroke}" stroke-width="7"/>`;
  },
};

/**
 * The default picture of a stream of news, as an SVG file.
 * @throws when the stream has no pattern: add one beside the others
 * @example drawSection('cuf') → '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" …'
 */
export function drawSection(section: string): string {
  const draw = PATTERNS[section];
  if (draw === undefined) throw new Error(`No pattern is drawn for "${section}".`);
  const rows = Array.from({ length: HEIGHT / STEP / 2 }, (_, row) => row);
  const columns = Array.from({ length: WIDTH / STEP / 2 + 1 }, (_, column) => column);
  const shapes = rows.flatMap((row) => columns.map((column) => draw(column, row)));
  const frame = `viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><rect width="800" height="500" fill="#0f2c54"/>${shapes.join('')}</svg>`;
}
