import { checkAlertDates } from './block/alert-dates.ts';
import { checkAlertOverlaps } from './block/alert-overlaps.ts';
import { checkAnnouncementDates } from './block/announcement-dates.ts';
import { checkCountryDates } from './block/country-dates.ts';
import { checkCountryNames } from './block/country-names.ts';
import { checkDates } from './block/dates.ts';
import { checkDepartments } from './block/departments.ts';
import { checkReferences } from './block/references.ts';
import { checkFutureDates } from './block/future-dates.ts';
import { checkLeftOvers } from './block/left-overs.ts';
import { checkPersons } from './block/persons.ts';
import { checkSessionIds } from './block/session-ids.ts';
import { checkTexts } from './block/texts.ts';
import { checkTitleSigns } from './block/title-signs.ts';
import { checkTranslations } from './block/translations.ts';
import { checkWebAddresses } from './block/web-addresses.ts';
import { checkWrittenDays } from './block/written-days.ts';
import { checkAlertText } from './body/alert-text.ts';
import { findMojibake } from './body/mojibake.ts';
import { checkHiddenSigns } from './body/hidden-signs.ts';
import { checkHtml } from './body/html.ts';
import { checkLineSlips } from './body/line-slips.ts';
import { checkBodyLinks } from './body/links.ts';
import { checkMeetingLinks } from './body/meeting-links.ts';
import { checkNotes } from './body/notes.ts';
import { checkMissingFacts } from './body/missing-facts.ts';
import { checkPageSyntax } from './body/page-syntax.ts';
import { checkPersonalData } from './body/personal-data.ts';
import { checkBodyPictures } from './body/pictures.ts';
import { checkStructure } from './body/structure.ts';
import { checkTextSlips } from './body/text-slips.ts';
import type { ContentRule } from './context.ts';
import { checkWrittenAddresses } from './written-addresses.ts';
import { checkDeclaredFacts } from './files/declared-facts.ts';
import { checkFiles } from './files/files.ts';
import { checkListedFiles } from './files/listed-files.ts';
import { checkModels } from './names/copies.ts';
import { checkDuplicates } from './names/duplicates.ts';
import { checkIdentifiers } from './names/identifiers.ts';
import { checkNames } from './names/names.ts';
import { checkSameItems } from './names/same-items.ts';
import { checkUnnamedFiles } from './names/unnamed-files.ts';
import { checkUnnamedMedia } from './names/unnamed-media.ts';

/** Every rule of the content check that reads what files say; the first that speaks of a key is heard. */
export const RULES: readonly ContentRule[] = [
  { inAll: checkModels },
  { inAll: checkReferences },
  { inAll: checkTranslations },
  { inAll: checkWebAddresses },
  { inEach: findMojibake },
  { inEach: checkPersonalData },
  { inAll: checkNames },
  { inAll: checkUnnamedFiles },
  { inAll: checkUnnamedMedia },
  { inAll: checkDuplicates },
  { inAll: checkIdentifiers },
  { inAll: checkSameItems },
  { inAll: checkDates },
  { inAll: checkAlertDates },
  { inAll: checkAlertOverlaps },
  { inAll: checkFutureDates },
  { inAll: checkAnnouncementDates },
  { inEach: checkWrittenDays },
  { inEach: checkDepartments },
  { inEach: checkPersons },
  { inAll: checkCountryNames },
  { inAll: checkCountryDates },
  { inEach: checkSessionIds },
  { inEach: checkTexts },
  { inEach: checkTitleSigns },
  { inEach: checkLeftOvers },
  { inEach: checkPageSyntax },
  { inEach: checkAlertText },
  { inEach: checkStructure },
  { inEach: checkHtml },
  { inEach: checkHiddenSigns },
  { inEach: checkLineSlips },
  { inEach: checkTextSlips },
  { inEach: checkNotes },
  { inEach: checkBodyPictures },
  { inAll: checkBodyLinks },
  { inAll: checkFiles },
  { inAll: checkDeclaredFacts },
  { inEach: checkListedFiles },
  { inEach: checkMeetingLinks },
  { inEach: checkMissingFacts },
  { inAll: checkWrittenAddresses },
];
