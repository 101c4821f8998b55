import CMS from '@sveltia/cms';
import { z } from 'zod';
import { completeForm } from './complete-form.ts';
import { describeFaults } from './faults.ts';
import paneStyle from './preview.css?url';
import { previewArticle, previewEvent } from './preview.ts';

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
    const answers = completeForm(fields);
    const sentences = describeFaults(collection, { ...fields, ...answers });
    if (sentences.length > 0) {
      // The desk would only say that something went wrong.
      window.alert(sentences.join('\n\n'));
      throw new Error(sentences.join(' '));
    }
    return Object.entries(answers).reduce(
      (completed, [key, answer]) => completed.setIn(['data', key], answer),
      entry,
    );
  },
});

await CMS.init(file.config);
