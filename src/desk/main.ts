import CMS from '@sveltia/cms';
import { z } from 'zod';
import { describeFaults } from './faults.ts';
import paneStyle from './preview.css?url';
import { previewArticle, previewEvent } from './preview.ts';
import { nameSessions } from './sessions.ts';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What the build has written beside this page: the configuration, and the style of the site. */
const deskFile = z.object({
  config: z.custom<Parameters<typeof CMS.init>[0]>(isObject),
  styles: z.array(z.string()),
});
/** The fields of a form, in a map of Immutable.js. */
const fieldMap = z.custom<{ toJS: () => Record<string, unknown> }>(isObject);

const file = deskFile.parse(await (await fetch('config.json')).json());

for (const style of [...file.styles, paneStyle]) CMS.registerPreviewStyle(style);

CMS.registerPreviewTemplate('articles', previewArticle);
CMS.registerPreviewTemplate('agenda', previewEvent);

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const collection = entry.get('collection');
    const fields = fieldMap.parse(entry.get('data')).toJS();
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
