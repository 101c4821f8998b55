import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';

/** What stands for the moment at which somebody asks. */
const NOW = '$(date +%F)';

/**
 * Two ways to ask for the next meetings of a country; a test runs both.
 * @param country by the word of addresses
 * @example nextMeetings('liban').shell → 'curl … | jq …'
 */
export function nextMeetings(country: string): { shell: string; script: string } {
  const address = absolute(routes.apiPage('agenda', 1), site.url);
  return {
    shell: [
      `curl --silent ${address} |`,
      `  jq --raw-output --arg jour "${NOW}" --arg pays ${country} '`,
      '    .elements[]',
      '    | select(.debut >= $jour and .etat != "annule")',
      '    | select(.pays | index($pays))',
      `    | "\\(.debut) \\(.titre)"'`,
    ].join('\n'),
    script: [
      `const reponse = await fetch('${address}');`,
      'const { elements } = await reponse.json();',
      'const jour = new Date().toISOString().slice(0, 10);',
      'const prochains = elements.filter(',
      `  ({ debut, etat, pays }) => debut >= jour && etat !== 'annule' && pays.includes('${country}'),`,
      ');',
    ].join('\n'),
  };
}
