import CMS from '@sveltia/cms';
import { describeFaults } from './faults.ts';
import paneStyle from './preview.css?url';
import { previewArticle, previewEvent } from './preview.ts';
import { nameSessions } from './sessions.ts';

/** What the build has written beside this page: the configuration, and the style of the site. */
interface DeskFile {
  config: Parameters<typeof CMS.init>[0];
  styles: readonly string[];
}

const file = (await (await fetch('config.json')).json()) as DeskFile;

for (const style of [...file.styles, paneStyle]) CMS.registerPreviewStyle(style);

CMS.registerPreviewTemplate('articles', previewArticle);
CMS.registerPreviewTemplate('agenda', previewEvent);

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const collection = entry.get('collection');
    const data = entry.get('data') as { toJS: () => Record<string, unknown> };
    const fields = data.toJS();
    const sentences = describeFaults(collection, fields);
    if (sentences.length > 0) {
      // The desk would only say that something went wrong.
      window.alert(sentences.join('\n\n'));
      throw new Error(sentences.join(' '));
    }
    const sessions = nameSessions(fields.seances);
    return sessions === undefined ? entry : entry.setIn(['data', 'seances'], sessions);
  },
});

await CMS.init(file.config);
