/** What an editor may deposit for each type, in capitals; an album has its pictures. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  texte: 'PDF ODT DOCX EPUB TXT ODS XLSX CSV ODP PPTX'.split(' '),
  son: ['MP3', 'M4A', 'OGG'],
  video: ['MP4', 'WEBM'],
};

/**
 * The formats that the file of a resource of this type may have; nothing for an album, or for no type.
 * @example formatsOf('son') → ['MP3', 'M4A', 'OGG'] ; formatsOf('photo') → undefined
 */
export function formatsOf(type: string): readonly string[] | undefined {
  return new Map(Object.entries(FORMATS)).get(type);
}
