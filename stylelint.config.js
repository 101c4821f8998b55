import stylelint from 'stylelint';

const TOKENS = 'src/styles/tokens.css';
const COLOUR_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch'];

const layerRule = 'house/in-layer';

/** A rule outside every layer would win over all of them, whatever its specificity. */
const inLayer = stylelint.createPlugin(layerRule, (isOn) => (root, result) => {
  if (!isOn) return;
  for (const node of root.nodes) {
    const isLayered =
      node.type === 'comment' ||
      (node.type === 'atrule' && node.name === 'layer') ||
      (node.type === 'atrule' && node.name === 'import' && /\blayer\(/.test(node.params));
    if (isLayered) continue;
    stylelint.utils.report({
      result,
      ruleName: layerRule,
      message: `Put this in a layer: @layer components { … } (${layerRule})`,
      node,
    });
  }
});

/** @type {import('stylelint').Config} */
export default {
  plugins: [inLayer],
  referenceFiles: [TOKENS],
  languageOptions: { directionality: { block: 'top-to-bottom', inline: 'left-to-right' } },
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    [layerRule]: true,
    // Logical: a page in Arabic is laid out from the right by the same rules.
    // Browsers do not all know overflow-inline; a margin of three values has the same on both sides.
    'property-layout-mappings': [
      'flow-relative',
      { ignoreProperties: [/^overflow-[xy]$/, 'margin', 'padding'] },
    ],
    'declaration-property-max-values': { margin: 3, padding: 3 },
    'value-keyword-layout-mappings': 'flow-relative',
    'unit-layout-mappings': 'flow-relative',
    'declaration-no-important': true,
    // Only tokens carry colours.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': COLOUR_FUNCTIONS,
    'no-unknown-custom-properties': true,
    'custom-property-no-missing-var-function': true,
    // What a browser would drop without a word.
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-no-unknown': true,
    'font-family-no-duplicate-names': true,
    'function-no-unknown': true,
    'media-query-no-invalid': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-invalid-position-declaration': true,
    'no-unknown-animations': true,
    'property-no-deprecated': true,
    'property-no-unknown': true,
    'selector-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      // layers.css imports each of these into its layer.
      files: ['src/styles/!(layers).css'],
      rules: { [layerRule]: null },
    },
    { files: [TOKENS], rules: { 'color-no-hex': null } },
  ],
};
