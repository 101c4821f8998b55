import { PROSE_ELEMENTS } from './prose-elements.ts';

/** A node of the tree of an MDX page, Markdown or HTML, as far as it must be known here. */
export interface MdxNode {
  type: string;
  /** The name of a tag: « Bouton », « b »; nothing for « <> ». */
  name?: string | null;
  /** What stands between the braces of an expression. */
  value?: unknown;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
}

/**
 * The components that an institutional page may use, beside Markdown. None for now: every page does
 * without, and MDX is code.
 */
const PAGE_COMPONENTS: readonly string[] = [];

/**
 * Why a node may not stand in an institutional page: MDX is code, and an expression is run at build,
 * where « {process.env.HOME} » published the machine's own settings.
 * @example describeMdxFault({ type: 'mdxFlowExpression', value: 'process.env.HOME' }) → '« {process.env.HOME} » serait exécuté, et non affiché. …'
 */
export function describeMdxFault(node: MdxNode): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'Retirez cette ligne « import » ou « export » : une page n’est que du texte. Pour montrer ces mots, commencez la ligne autrement.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? undefined : describeExpression(node.value);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return describeTag(node);
    default:
      return undefined;
  }
}

/** A note for editors, which no page shows. */
function isComment(value: unknown): boolean {
  return typeof value === 'string' && /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(value);
}

function describeExpression(value: unknown): string {
  const shown = `{${String(value)}}`;
  return `« ${shown.slice(0, 60)} » serait exécuté, et non affiché. Retirez les accolades ; pour les montrer, écrivez \\{ et \\}.`;
}

function describeTag({ name, attributes = [] }: MdxNode): string | undefined {
  const tag = name ?? '';
  const isOurs = PAGE_COMPONENTS.includes(tag);
  if (!isOurs && PROSE_ELEMENTS[tag] === undefined) {
    return /^[a-z]+$/.test(tag)
      ? `La balise « <${tag}> » n’est pas permise ici. Retirez-la ; pour montrer le signe, écrivez \\<.`
      : `« <${tag}> » n’est pas connu. Retirez-le, ou écrivez en Markdown ; pour montrer le signe, écrivez \\<.`;
  }
  const run = attributes.find(
    ({ type, value }) => type !== 'mdxJsxAttribute' || isExpression(value),
  );
  if (run !== undefined) {
    return `Dans la balise « <${tag}> », écrivez les valeurs entre guillemets, sans accolades.`;
  }
  const known = isOurs ? undefined : PROSE_ELEMENTS[tag]?.map((key) => key.toLowerCase());
  const other = attributes.find(
    (item) => known?.includes(String(item.name).toLowerCase()) === false,
  );
  if (other === undefined) return undefined;
  return `Dans la balise « <${tag}> », retirez « ${String(other.name)} » : il n’est pas permis.`;
}

function isExpression(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
